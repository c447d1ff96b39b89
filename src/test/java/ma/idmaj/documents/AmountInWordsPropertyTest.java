package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Money;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import java.math.BigDecimal;

/** Words are read back by a reader written apart. A class of its own: two engines in one overwrite each other's report. */
class AmountInWordsPropertyTest {

    @Property(tries = 10_000)
    void wordsSayTheAmount(@ForAll @LongRange(min = 0, max = 999_999_999L) long centimes) {
        readBack(centimes);
    }

    @Example
    void everyAmountOfSmallMoneySaysItself() {
        for (long centimes = 0; centimes <= 20_000; centimes++) readBack(centimes);
        for (long dirhams = 0; dirhams <= 10_000; dirhams++) readBack(dirhams * 100);
        for (long thousands = 0; thousands < 10_000; thousands++) readBack(thousands * 100_000);
    }

    /** The reader itself, against values that no program made. */
    @Example
    void theReaderReadsWhatWasWrittenByHand() {
        for (var line : Sheets.resource("amount-words.tsv").lines().toList()) {
            String[] f = line.split("\t");
            if (line.startsWith("#") || f[0].equals("amount")) continue;
            long centimes = new BigDecimal(f[0]).movePointRight(2).longValueExact();
            assertThat(SpokenAmounts.arabic(f[1])).as(f[1]).isEqualTo(centimes);
            assertThat(SpokenAmounts.french(f[2])).as(f[2]).isEqualTo(centimes);
        }
    }

    @Property
    void neverEmptyNorDoublySpaced(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long centimes) {
        var amount = new Money(centimes);
        assertThat(AmountInWords.arabic(amount)).doesNotContain("  ").matches("[\\p{IsArabic} ]+");
        assertThat(AmountInWords.french(amount)).doesNotContain("  ").matches("[a-zàâéèû -]+");
    }

    private static void readBack(long centimes) {
        var amount = new Money(centimes);
        String arabic = AmountInWords.arabic(amount);
        String french = AmountInWords.french(amount);
        if (SpokenAmounts.arabic(arabic) != centimes) assertThat(arabic).isEqualTo("" + centimes);
        if (SpokenAmounts.french(french) != centimes) assertThat(french).isEqualTo("" + centimes);
    }
}

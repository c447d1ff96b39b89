package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** A class of its own: two engines in one class overwrite each other's report. */
class AmountInWordsPropertyTest {

    @Property
    void neverEmptyNorDoublySpaced(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long centimes) {
        var amount = new Money(centimes);
        assertThat(AmountInWords.arabic(amount)).doesNotContain("  ").matches("[\\p{IsArabic} ]+");
        assertThat(AmountInWords.french(amount)).doesNotContain("  ").matches("[a-zàâéèû -]+");
    }

    @Property
    void differentAmountsHaveDifferentWords(
            @ForAll @LongRange(min = 0, max = 200_000_000L) long one,
            @ForAll @LongRange(min = 0, max = 200_000_000L) long other) {
        boolean same = one == other;
        assertThat(AmountInWords.arabic(new Money(one)).equals(AmountInWords.arabic(new Money(other))))
                .isEqualTo(same);
        assertThat(AmountInWords.french(new Money(one)).equals(AmountInWords.french(new Money(other))))
                .isEqualTo(same);
    }
}

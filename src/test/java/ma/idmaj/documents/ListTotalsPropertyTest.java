package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sum of any list, its lines and its words say one amount: on the sheet, and read back from the paper. */
class ListTotalsPropertyTest {

    private static final Pattern AMOUNT = Pattern.compile("TD: ([\\d.]+),(\\d\\d)");
    private static final Pattern FRENCH = Pattern.compile("à la somme de (.+) \\(([\\d.]+),(\\d\\d) DH\\)");

    @Provide
    Arbitrary<List<List<Long>>> lists() {
        // Mostly small prices and now and then a large one, as lists have them.
        var price = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 40_000_00L)),
                Tuple.of(1, Arbitraries.longs().between(0, 300_000_00L)));
        return price.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 10_000)
    void theWordsAreTheSumOfTheLines(@ForAll("lists") List<List<Long>> prices) {
        var sheet = sheet(prices);
        long lines =
                prices.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
        if (lines > 999_999_999L) return;
        assertThat(sheet.total().centimes()).isEqualTo(lines);
        assertThat(SpokenAmounts.arabic(AmountInWords.arabic(sheet.total()))).isEqualTo(lines);
        assertThat(SpokenAmounts.french(AmountInWords.french(sheet.total()))).isEqualTo(lines);
    }

    @Property(tries = 50)
    void thePaperSaysSoToo(@ForAll("lists") List<List<Long>> prices) {
        var sheet = sheet(prices);
        long total = sheet.total().centimes();
        var heard = PaperReading.of(DistributionListPaper.render(sheet, true)).heard();
        var amounts = heard.stream()
                .map(AMOUNT::matcher)
                .filter(Matcher::matches)
                .map(found -> centimes(found.group(1), found.group(2)))
                .toList();
        assertThat(amounts).hasSize(prices.size() + 1).last().isEqualTo(total);
        assertThat(amounts.subList(0, prices.size()).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(total);
        String all = String.join("\n", heard).replaceAll("[ \u00A0]+", " ").replace("- ", "-");
        var french = FRENCH.matcher(all);
        assertThat(french.find()).isTrue();
        assertThat(SpokenAmounts.french(french.group(1))).isEqualTo(total);
        assertThat(centimes(french.group(2), french.group(3))).isEqualTo(total);
        assertThat(all).contains(AmountInWords.arabic(sheet.total()) + " (");
    }

    private static long centimes(String dirhams, String cents) {
        return Long.parseLong(dirhams.replace(".", "") + cents);
    }

    private static ListSheet sheet(List<List<Long>> prices) {
        return Sheets.frozen(IntStream.range(0, prices.size())
                .mapToObj(i -> Sheets.row(
                        i + 1,
                        Sheets.NAMES.get(i % 13),
                        new Sheets.Kit(
                                new LocalizedText("ورشة", "Atelier"),
                                prices.get(i).stream()
                                        .map(price -> new ListSheet.Item(
                                                new LocalizedText("قطعة", "Pièce"),
                                                1,
                                                new Money(price),
                                                new Money(price)))
                                        .toList())))
                .toList());
    }
}

package ma.idmaj.intake.prices;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import java.time.LocalDate;

/** Whatever a price, a day or a warranty is written like, it is read as what it is, or not at all. */
class PriceTextsPropertyTest {

    @Property(tries = 3000)
    void aPriceIsReadInEverySpelling(@ForAll @LongRange(min = 1, max = 1_000_000_000L) long centimes) {
        var price = new Money(centimes);
        String plain = price.dirhams().toPlainString();
        assertThat(PriceTexts.price(price.format())).contains(price);
        assertThat(PriceTexts.price(plain)).contains(price);
        assertThat(PriceTexts.price(plain.replace('.', ','))).contains(price);
        assertThat(PriceTexts.price(price.format() + " DH")).contains(price);
        assertThat(PriceTexts.price(arabic(price.format()))).contains(price);
    }

    @Property(tries = 3000)
    void theNoiseOfBinaryFractionsIsNoPartOfAPrice(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long centimes,
            @ForAll @IntRange(min = -2, max = 2) int ulps) {
        var price = new Money(centimes);
        double stored = centimes / 100.0;
        stored += ulps * Math.ulp(stored);
        assertThat(PriceTexts.price(new java.math.BigDecimal(stored).toPlainString()))
                .contains(price);
    }

    @Property(tries = 3000)
    void aDayIsReadInEverySpelling(@ForAll @IntRange(min = 0, max = 20_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        assertThat(PriceTexts.date(day.toString())).contains(day);
        assertThat(PriceTexts.date(Formats.date(day))).contains(day);
        assertThat(PriceTexts.date(Formats.longDate(day, Language.FR))).contains(day);
        assertThat(PriceTexts.date(Formats.longDate(day, Language.AR))).contains(day);
        assertThat(PriceTexts.date(arabic(Formats.longDate(day, Language.AR)))).contains(day);
    }

    @Property(tries = 300)
    void aWarrantyIsReadInMonthsAndYears(@ForAll @IntRange(min = 0, max = 240) int months) {
        assertThat(PriceTexts.warranty(Integer.toString(months))).hasValue(months);
        assertThat(PriceTexts.warranty(months + " mois")).hasValue(months);
        assertThat(PriceTexts.warranty(arabic(Integer.toString(months)) + " شهرا"))
                .hasValue(months);
        if (months % 12 == 0 && months > 0)
            assertThat(PriceTexts.warranty(months / 12 + " ans")).hasValue(months);
    }

    @Property(tries = 3000)
    void nothingWhateverBreaksAReader(@ForAll @StringLength(max = 40) String text) {
        PriceTexts.price(text).ifPresent(price -> assertThat(price.centimes()).isNotNegative());
        PriceTexts.date(text);
        PriceTexts.unit(text);
        PriceTexts.warranty(text).ifPresent(months -> assertThat(months).isBetween(0, 240));
    }

    @Example
    void unitsOfTheListAreUnderstood() {
        for (String own : new String[] {"u.", "U", "وحدة", "unité", ""}) {
            assertThat(PriceTexts.unit(own).known()).as(own).isTrue();
            assertThat(PriceTexts.unit(own).unit()).as(own).isEmpty();
        }
        assertThat(PriceTexts.unit("pièce").unit()).contains(ItemUnit.PIECE);
        assertThat(PriceTexts.unit("Lot").unit()).contains(ItemUnit.LOT);
        assertThat(PriceTexts.unit("carton").known()).isFalse();
        assertThat(PriceTexts.unitOf("Batterie de cuisine (lot)", "")).isEqualTo(ItemUnit.LOT);
        assertThat(PriceTexts.unitOf("Four", "فرن")).isEqualTo(ItemUnit.PIECE);
    }

    @Example
    void whatIsNoPriceOrDayIsNotGuessed() {
        for (String none : new String[] {"", "-5", "12,3,4", "sur devis", "1.234.5", "9030.123456789"})
            assertThat(PriceTexts.price(none)).as(none).isEmpty();
        for (String none : new String[] {"", "31/02/2026", "30 فبراير 2026", "15 fructidor 2026", "2026"})
            assertThat(PriceTexts.date(none)).as(none).isEmpty();
        assertThat(PriceTexts.price("9030.059999999999")).contains(new Money(903_006));
        assertThat(PriceTexts.date("1er mars 2026")).contains(LocalDate.of(2026, 3, 1));
        assertThat(PriceTexts.date("15 شتنبر 2026")).contains(LocalDate.of(2026, 9, 15));
        assertThat(PriceTexts.warranty("à vie")).isEmpty();
    }

    private static String arabic(String text) {
        return text.chars()
                .mapToObj(c ->
                        c >= '0' && c <= '9' ? "٠١٢٣٤٥٦٧٨٩".substring(c - '0', c - '0' + 1) : String.valueOf((char) c))
                .collect(java.util.stream.Collectors.joining());
    }
}

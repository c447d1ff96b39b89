package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The order on the page, left to right, by the letters each glyph stands for. */
class ShapedLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"المملكة", "لا إله", "مُحَمَّد", "توزيع", "الطاهري"})
    void everyLetterIsKeptOnceWhateverItsForm(String word) {
        assertThat(String.join("", glyphs(word).reversed())).isEqualTo(word);
    }

    @Test
    void figuresAndTheirUnitsKeepTheirOrderInArabic() {
        assertThat(onPage("هاتف 06 29 75 14 69")).startsWith("06 29 75 14 69");
        assertThat(onPage("مبلغ 455 000,00 درهم")).contains("455 000,00");
        assertThat(onPage("مكيف 12000 BTU")).startsWith("12000 BTU");
        assertThat(onPage("ت N°")).startsWith("N°");
        assertThat(onPage("بتاريخ 18/02/2026")).startsWith("18/02/2026");
    }

    @Test
    void aPagePhraseInTheOtherLanguageKeepsItsOrder() {
        String line = "صفحة 1 من 4 / " + Ltr.isolate("Page 1 sur 4", Direction.LTR);
        assertThat(onPage(line)).startsWith("Page 1 sur 4");
    }

    private static String onPage(String text) {
        return String.join("", glyphs(text));
    }

    private static List<String> glyphs(String text) {
        var lines = new Paragraph(text, TextStyle.plain(10), Direction.RTL, Paragraph.Align.START).lines(10_000);
        assertThat(lines).hasSize(1);
        return lines.getFirst().letters();
    }
}

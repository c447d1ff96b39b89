package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ma.idmaj.documents.PaperReading;
import ma.idmaj.documents.layout.Paragraph.Align;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Arabic on a page, read back by two programs that share nothing: letters, order, figures, brackets. */
class ArabicTextTest {

    private static final String[] POPPLER = {"pdftotext", "-enc", "UTF-8"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المملكة المغربية",
                "الإلكترونيات",
                "لا إله إلا الله",
                "الأولى لآخر الآلات بالإضافة",
                "مُحَمَّدٌ بْنُ عَبْدِ اللَّهِ",
                "توزيع التجهيزات والمعدات",
                "مخبزة تقليدية",
                "پرچم ڤيلا گلميم",
                "مـــرحبا"
            })
    void lettersAreFoundAsTheyAreTyped(String text) throws IOException {
        assertThat(byBox(text, Direction.RTL)).isEqualTo(text);
        assertThat(unmarked(byPoppler(text, Direction.RTL))).isEqualTo(unmarked(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شقة رقم 12 - Apt 12 (B) | Apt 12",
                "بطاقة رقم BE462544 | BE462544",
                "الهاتف 06 29 75 14 69 للاتصال | 06 29 75 14 69",
                "هاتف +212 629-751469 صباحا | +212 629-751469",
                "مبلغ 455.000,00 درهم | 455.000,00",
                "في 18/02/2026 على الساعة 10:30 | 18/02/2026",
                "مكيف 12000 BTU جديد | 12000 BTU",
                "زيادة 5% ثم 7,5% عن 2025 | 7,5%"
            })
    void figuresAndCodesAreNeverTurnedRound(String text, String code) throws IOException {
        assertThat(byPoppler(text, Direction.RTL)).contains(code).startsWith(text.split(" ")[0]);
        assertThat(plain(String.join(" ", heard(text)))).isEqualTo(text);
    }

    @Test
    void arabicKeepsItsPlaceInAFrenchLine() throws IOException {
        String text = "Rue الحسن الثاني n° 12";
        assertThat(byBox(text, Direction.LTR)).isEqualTo(text);
        assertThat(byPoppler(text, Direction.LTR)).contains("الحسن الثاني", "n° 12");
    }

    /** Programs differ in whether they mirror what they turn; the bracket that opens is beside the word either way. */
    @Test
    void bracketsHoldWhatTheyHeld() throws IOException {
        assertThat(byBox("دراجة (ثلاثية العجلات) بمحرك", Direction.RTL)).isEqualTo("دراجة (ثلاثية العجلات) بمحرك");
        assertThat(byPoppler("دراجة (ثلاثية العجلات) بمحرك", Direction.RTL)).containsPattern("[()]ثلاثية العجلات[()]");
        assertThat(byBox("Tricycle (triporteur)", Direction.RTL)).isEqualTo("Tricycle (triporteur)");
        assertThat(byBox("«الأمل» [أ]", Direction.RTL)).isEqualTo("«الأمل» [أ]");
    }

    @Test
    void aLongTextIsReadInOrderOverItsLines() throws IOException {
        String text = "أشهد أنني تسلمت من اللجنة التجهيزات المبينة في هذا المحضر وهي في حالة جيدة "
                .repeat(6)
                .strip();
        assertThat(byBox(text, Direction.RTL)).isEqualTo(text);
        assertThat(byPoppler(text, Direction.RTL)).isEqualTo(text);
    }

    @Test
    void itIsHeardInTheOrderOfReading() {
        String text = "صفحة 1 من 4 / " + Ltr.isolate("Page 1 sur 4", Direction.LTR);
        assertThat(PaperReading.of(paper(text, Direction.RTL)).heard())
                .containsExactly("P ar: صفحة 1 من 4 /", "P fr: Page 1 sur 4");
        assertThat(PaperReading.of(paper("Rue الحسن الثاني, Rabat", Direction.LTR))
                        .heard())
                .containsExactly("P fr: Rue", "P ar: الحسن الثاني", "P fr: , Rabat");
    }

    @Test
    void whatTheFontLacksIsABoxAndWhatHasNoShapeIsNothing() throws IOException {
        assertThat(heard("سعيد \uD83D\uDE00\u200D\uD83D\uDC67 علي")).containsExactly("سعيد • علي");
        assertThat(byBox("\u0000Zineb\u0007 \u202EHAJJI\u202C\uD800", Direction.LTR))
                .isEqualTo("Zineb HAJJI");
        assertThat(byBox("Zineb\u2069\u2069 HAJJI\u2067\u2066", Direction.LTR)).isEqualTo("Zineb HAJJI");
    }

    private static List<String> heard(String text) {
        return PaperReading.of(paper(text, Direction.RTL)).heard().stream()
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
    }

    private static byte[] paper(String text, Direction direction) {
        var paper = new Paper(Paper.Format.a4Portrait(40, 40, 40));
        paper.add(new Paragraph(text, TextStyle.plain(12), direction, Align.START));
        return paper.finish((page, number, count) -> {}, "x", PaperWords.ARABIC.locale(), Instant.EPOCH);
    }

    private static String byBox(String text, Direction direction) {
        return plain(String.join(" ", PaperReading.of(paper(text, direction)).pages()));
    }

    private static String byPoppler(String text, Direction direction) throws IOException {
        Path file = Files.createTempFile("arabic", ".pdf");
        try {
            Files.write(file, paper(text, direction));
            Process process = start(file);
            String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return plain(read);
        } finally {
            Files.delete(file);
        }
    }

    private static Process start(Path file) {
        try {
            return new ProcessBuilder(POPPLER[0], POPPLER[1], POPPLER[2], file.toString(), "-").start();
        } catch (IOException notInstalled) {
            assumeTrue(false, "pdftotext is not installed");
            throw new IllegalStateException(notInstalled);
        }
    }

    private static String plain(String read) {
        return read.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String unmarked(String text) {
        return text.replaceAll("[\\u064B-\\u0652]", "");
    }
}

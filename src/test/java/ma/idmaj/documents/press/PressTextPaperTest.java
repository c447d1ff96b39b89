package ma.idmaj.documents.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

/** The press text on paper: each language alone or both beside each other, quotations as they were said. */
class PressTextPaperTest {

    private static final Evidence EVIDENCE =
            new Evidence("ABCDEFGH2345", "a".repeat(64), "https://idmaj.example/verify/ABCDEFGH2345");

    private static PressTextSheet sheet(int paragraphs) {
        var paragraph = new LocalizedText(
                "سلمت يومه الأربعاء تجهيزات مهنية لفائدة 34 مستفيدا (الشطر الأول).",
                "Des équipements ont été remis ce mercredi au profit de 34 bénéficiaires (première tranche).");
        return new PressTextSheet(
                new LocalizedText("", ""),
                new LocalizedText("تسليم تجهيزات مهنية", "Remise d’équipements professionnels"),
                new LocalizedText("الدار البيضاء، 18 فبراير 2026", "Casablanca, 18 février 2026"),
                Collections.nCopies(paragraphs, paragraph),
                List.of(new PressTextSheet.Quote(
                        new LocalizedText("سعاد العمراني", "Souad EL AMRANI"),
                        new LocalizedText("رئيسة المجلس", "Présidente du conseil"),
                        false,
                        "Une étape importante.")),
                List.of(
                        new PressTextSheet.Group(new LocalizedText("الخياطة", "Couture"), 20),
                        new PressTextSheet.Group(new LocalizedText("قطاعات أخرى", "Autres secteurs"), 14)),
                34,
                "",
                Instant.ofEpochSecond(1_771_400_000));
    }

    @Test
    void bothLanguagesStandBesideEachOther() throws Exception {
        byte[] pdf = PressTextPaper.render(sheet(2), PaperLanguages.BOTH, EVIDENCE);
        String text = PaperReader.text(pdf);
        assertThat(text)
                .contains("بلاغ صحفي", "Communiqué de presse", "تسليم تجهيزات مهنية", "Casablanca, 18 février 2026")
                .contains("Souad EL AMRANI, Présidente du conseil", "(بالفرنسية)", "Une étape importante.")
                .contains("Couture", "20", "34", "Contact presse", "ABCDEFGH2345");
        assertThat(PressTextPaper.render(sheet(2), PaperLanguages.BOTH, EVIDENCE))
                .as("the same bytes")
                .isEqualTo(pdf);
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        try (var document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 80),
                    "png",
                    folder.resolve("press-text.png").toFile());
        }
    }

    @Test
    void oneLanguageAloneHoldsNothingOfTheOther() {
        String french = PaperReader.text(PressTextPaper.render(sheet(2), PaperLanguages.FRENCH, null));
        assertThat(french).contains("Déclarations").doesNotContain("بلاغ", "الخياطة", "/verify/");
        String arabic = PaperReader.text(PressTextPaper.render(sheet(2), PaperLanguages.ARABIC, null));
        assertThat(arabic).contains("تصريحات", "لفائدة 34 مستفيدا").doesNotContain("Communiqué", "Couture");
    }

    @Test
    void aLongTextGoesOnOverThePage() throws Exception {
        byte[] pdf = PressTextPaper.render(sheet(40), PaperLanguages.BOTH, EVIDENCE);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
        }
        var one = sheet(1);
        String endless = "mot ".repeat(3000) + "dernier";
        byte[] whole = PressTextPaper.render(
                new PressTextSheet(
                        one.institution(),
                        one.headline(),
                        one.dateline(),
                        List.of(new LocalizedText("نص", endless)),
                        one.statements(),
                        one.groups(),
                        one.people(),
                        "",
                        one.made()),
                PaperLanguages.BOTH,
                EVIDENCE);
        assertThat(PaperReader.text(whole)).contains("dernier");
        assertThat(PaperReader.text(pdf).split("première tranche", -1)).hasSize(41);
    }

    @Test
    void aTableThatDoesNotAddUpIsNone() {
        var good = sheet(1);
        assertThatThrownBy(() -> new PressTextSheet(
                        good.institution(),
                        good.headline(),
                        good.dateline(),
                        good.paragraphs(),
                        good.statements(),
                        good.groups(),
                        35,
                        "",
                        good.made()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

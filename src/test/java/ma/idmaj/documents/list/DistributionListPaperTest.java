package ma.idmaj.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.Sheets;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the list back from its PDF, as somebody who searches or copies from it does. */
class DistributionListPaperTest {

    /** The papers of this test, to be looked at. */
    private static final Path SHELF = Path.of("target", "papers");

    @BeforeAll
    static void shelf() throws IOException {
        Files.createDirectories(SHELF);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesAreFoundInBothScripts(boolean arabicFirst) throws IOException {
        String text = String.join("\n", pages(Sheets.thirteen(), arabicFirst, "thirteen"));
        for (PersonName name : Sheets.NAMES)
            assertThat(text).contains(name.ar()).contains(name.latin());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void amountsAreNeverTurnedRound(boolean arabicFirst) throws IOException {
        String text = String.join("\n", pages(Sheets.thirteen(), arabicFirst, "thirteen"));
        assertThat(text)
                .contains("(455.000,00 درهم)، لفائدة 13 مستفيدا.")
                .contains("(455.000,00 DH), au profit de 13 bénéficiaires.")
                .contains("أربعمائة وخمسة وخمسون ألف درهم")
                .contains("quatre cent cinquante-cinq mille dirhams")
                .doesNotContain("00,000")
                .doesNotContain("000.455");
    }

    @Test
    void datesAreInWordsWithMoroccanMonths() throws IOException {
        String text = String.join("\n", pages(Sheets.thirteen(), true, "thirteen"));
        assertThat(text)
                .contains("الشطر الثاني – 18 فبراير 2026 على الساعة 10:30")
                .contains("Deuxième tranche – 18 février 2026 à 10 h 30");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageOfALongListRepeatsTheHeaderAndIsNumbered(boolean arabicFirst) throws IOException {
        var pages = pages(Sheets.of(80), arabicFirst, "eighty");
        int count = pages.size();
        assertThat(count).isGreaterThan(10);
        for (int i = 0; i < count; i++) {
            assertThat(pages.get(i))
                    .contains("الاسم الكامل")
                    .contains("Montant (DH)")
                    .contains("صفحة %d من %d".formatted(i + 1, count))
                    .contains("Page %d sur %d".formatted(i + 1, count));
        }
        assertThat(pages.getLast()).contains("BE521024").contains("لفائدة 80 مستفيدا");
    }

    @Test
    void aRowIsPrintedOnOnePage() throws IOException {
        var pages = pages(Sheets.of(80), true, "eighty");
        for (ListSheet.Row row : Sheets.rows(80)) {
            var with = pages.stream().filter(page -> page.contains(row.cin())).toList();
            assertThat(with).hasSize(1);
        }
    }

    @Test
    void aRowNoPageCanHoldGoesOnOnTheNext() throws IOException {
        var items = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> new ListSheet.Item(
                        new LocalizedText("قطعة رقم " + i, "Pièce " + i), 1, Money.ofDirhams(1), Money.ofDirhams(1)))
                .toList();
        var tall = Sheets.row(1, Sheets.NAMES.getFirst(), new Sheets.Kit(new LocalizedText("ورشة", "Atelier"), items));
        var pages = pages(Sheets.frozen(List.of(tall)), false, "tall");
        assertThat(pages).hasSizeGreaterThan(1);
        String text = String.join(" ", pages).replaceAll("\\s+", " ");
        for (int i = 1; i <= 400; i++) assertThat(text).contains("Pièce " + i + (i < 400 ? " ;" : " "));
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(DistributionListPaper.render(Sheets.thirteen(), true))
                .isEqualTo(DistributionListPaper.render(Sheets.thirteen(), true))
                .isNotEqualTo(DistributionListPaper.render(Sheets.of(12), true));
    }

    @Test
    void aDraftSaysSoAndCannotBeVerified() throws IOException {
        String draft = String.join("\n", pages(Sheets.draft(), true, "draft"));
        assertThat(draft).contains("مسودة").contains("Brouillon").doesNotContain("verify");
        String frozen = String.join("\n", pages(Sheets.thirteen(), true, "thirteen"));
        assertThat(frozen)
                .doesNotContain("مسودة")
                .contains("https://idmaj.example.ma/verify/K7QM4T2X9B")
                .contains("9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321");
    }

    @Test
    void nothingLabelsThePeople() throws IOException {
        String text = String.join("\n", pages(Sheets.thirteen(), true, "thirteen"));
        assertThat(text)
                .doesNotContainIgnoringCase("détenu")
                .doesNotContainIgnoringCase("réinsertion")
                .doesNotContain("السجناء")
                .doesNotContain("سجين")
                .doesNotContain("نزيل")
                .doesNotContain("مؤسسة محمد");
    }

    @Test
    void theFileNamesItselfNeutrallyAndCarriesItsFonts() throws IOException {
        try (var document = Loader.loadPDF(DistributionListPaper.render(Sheets.thirteen(), true))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("لائحة التوزيع");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar-MA");
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames())
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            assertThat(resources.getFontNames()).hasSize(2);
        }
    }

    private static List<String> pages(ListSheet sheet, boolean arabicFirst, String name) throws IOException {
        byte[] pdf = DistributionListPaper.render(sheet, arabicFirst);
        Files.write(SHELF.resolve(name + (arabicFirst ? "-ar.pdf" : "-fr.pdf")), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
            return texts;
        }
    }
}

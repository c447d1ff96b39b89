package ma.idmaj.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.PdfUa;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Two hundred papers in one file: in their order, found by its contents, the same bytes, and nothing left behind. */
class PdfBundleTest {

    private static final int PEOPLE = 100;
    private static final Instant MADE = Instant.ofEpochSecond(1_770_000_000);

    @TempDir
    Path folder;

    @Test
    void manyPapersAreOneFileInTheirOrder() throws IOException {
        byte[] first = bundled();
        assertThat(left()).as("files while none is open").isEmpty();
        try (var document = Loader.loadPDF(first)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3 * PEOPLE);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Dossier");
            var text = new PDFTextStripper();
            for (int person : List.of(1, 2, 57, PEOPLE)) {
                text.setStartPage(3 * person - 2);
                text.setEndPage(3 * person);
                assertThat(text.getText(document)).contains("RECORD-" + person + "-", "RECEIPT-" + person + "-");
            }
            var groups = new ArrayList<String>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) groups.add(item.getTitle());
            assertThat(groups).hasSize(PEOPLE).startsWith("1", "2", "3").endsWith("100");
            PDOutlineItem seventh =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            for (int i = 1; i < 7; i++) seventh = seventh.getNextSibling();
            assertThat(document.getPages().indexOf(seventh.findDestinationPage(document)))
                    .isEqualTo(18);
            assertThat(document.getPages().indexOf(seventh.getLastChild().findDestinationPage(document)))
                    .isEqualTo(20);
        }
        assertThat(bundled()).as("the same bytes").isEqualTo(first);
    }

    @Test
    void theWholeSaysWhatItIsAndCanBeReadAloud() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var bundle = new PdfBundle("ملف الحفل", Language.AR.locale(), MADE, folder)) {
            bundle.add("1", "محضر", paper("محضر تسليم", 2));
            bundle.add("1", "Reçu", paper("Accusé de réception", 1));
            bundle.add("2", "محضر", paper("محضر تسليم", 1));
            bundle.write(out);
        }
        var verdict = PdfUa.of(out.toByteArray());
        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.checks()).isGreaterThan(500);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ar-MA");
            assertThat(catalog.getViewerPreferences().getReadingDirection()).isEqualTo("R2L");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("ملف الحفل", "ar-MA", "pdfuaid:part");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("ملف الحفل");
        }
    }

    @Test
    void whatIsGivenUpLeavesNothingBehind() throws IOException {
        try (var bundle = new PdfBundle("Dossier", Locale.FRENCH, MADE, folder)) {
            for (int i = 1; i <= 40; i++) bundle.add("" + i, "x", paper("RECORD-" + i + "-", 2));
            assertThat(left()).as("pages wait in a file").isNotEmpty();
        }
        assertThat(left()).isEmpty();
    }

    private byte[] bundled() {
        var out = new ByteArrayOutputStream();
        try (var bundle = new PdfBundle("Dossier", Locale.FRENCH, MADE, folder)) {
            for (int person = 1; person <= PEOPLE; person++) {
                bundle.add("" + person, "Procès-verbal", paper("RECORD-" + person + "-", 2));
                bundle.add("" + person, "Reçu", paper("RECEIPT-" + person + "-", 1));
            }
            assertThat(bundle.pages()).isEqualTo(3 * PEOPLE);
            bundle.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] paper(String words, int pages) {
        return new MadePaper(PaperKind.RECEIPT, "line", new UUID(0, 1), PaperLanguages.BOTH, pages, words)
                .pdf(new Evidence("ABCDEFGH2345", "a".repeat(64), "https://idmaj.example/verify/ABCDEFGH2345"));
    }

    private List<Path> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

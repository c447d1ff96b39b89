package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.SampleFacts;
import ma.idmaj.documents.layout.Paragraph.Align;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;

/** Pictures, heads, places to sign, codes and sheets of labels, on one paper to be looked at. */
class BlocksTest {

    private static final Path SHELF = Path.of("target", "papers");
    private static final Instant MADE = Instant.parse("2026-02-16T09:12:00Z");

    @Test
    void aPaperOfEveryBlock() throws IOException {
        byte[] pdf = BlockSamples.paper(SampleFacts.PLAIN);
        Files.createDirectories(SHELF);
        Files.write(SHELF.resolve("blocks.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("مؤسسة النور للإدماج")
                    .contains("Procès-verbal de remise")
                    .contains("بدون صورة")
                    .contains("18/02/2026")
                    .contains("K7QM-4T2X-9B");
            var drawings = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            assertThat(drawings.size())
                    .as("three pictures and two codes: the photo is kept once")
                    .isEqualTo(5);
        }
        assertThat(BlockSamples.paper(SampleFacts.PLAIN)).isEqualTo(pdf);
    }

    @Test
    void theNeutralHeadNamesNobody() throws IOException {
        var paper = new Paper(Paper.Format.a4Portrait(30, 30, 60));
        paper.add(PaperHeader.of(PaperLanguages.BOTH, "hall.invitation.title", "", 1));
        byte[] pdf = paper.finish((page, number, count) -> {}, "x", PaperWords.ARABIC.locale(), MADE);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("دعوة").doesNotContain("مؤسسة");
        }
    }

    @Test
    void labelsGoOnOnTheNextSheet() throws IOException {
        var grid = new Grid(false, 3, 8, 70, 37, 3, 23, true);
        var paper = grid.paper();
        grid.addTo(
                paper,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> new Paragraph("Pièce " + i, TextStyle.bold(12), Direction.LTR, Align.CENTRE))
                        .toList());
        byte[] pdf = paper.finish((page, number, count) -> {}, "x", PaperWords.FRENCH.locale(), MADE);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).contains("Pièce 2").doesNotContain("Pièce 3");
        }
        assertThatThrownBy(() -> new Grid(false, 4, 8, 70, 37, 3, 1, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

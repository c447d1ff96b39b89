package ma.idmaj.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.layout.Paragraph.Align;
import ma.idmaj.shared.LocalizedText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** Pictures, heads, places to sign, codes and sheets of labels, on one paper to be looked at. */
class BlocksTest {

    private static final Path SHELF = Path.of("target", "papers");
    private static final Instant MADE = Instant.parse("2026-02-16T09:12:00Z");

    @Test
    void aPaperOfEveryBlock() throws IOException {
        byte[] pdf = sampler();
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
            var images = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            assertThat(images.size()).as("the photo is kept once").isEqualTo(3);
        }
        assertThat(sampler()).isEqualTo(pdf);
    }

    @Test
    void theNeutralHeadNamesNobody() throws IOException {
        var paper = new Paper(Paper.Format.a4Portrait(30, 30, 60));
        paper.add(PaperHeader.neutral(PaperLanguages.BOTH, new LocalizedText("دعوة", "Invitation"), ""));
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

    private static byte[] sampler() throws IOException {
        var languages = PaperLanguages.BOTH;
        var paper = new Paper(Paper.Format.a4Portrait(30, 30, PaperFoot.HEIGHT));
        paper.add(PaperHeader.official(
                languages,
                new LocalizedText("مؤسسة النور للإدماج", "Fondation Nour pour l’insertion"),
                png(new Color(20, 90, 70), 300, 200),
                new LocalizedText("محضر تسليم وتسلم", "Procès-verbal de remise"),
                "2026/0007"));
        paper.space(10);
        byte[] face = png(new Color(120, 120, 120), 90, 120);
        paper.add(PaperRow.framed(
                Columns.of(Direction.RTL, 1, 1, 1, 3),
                60,
                Cell.holding(Picture.photo(face, 60, 76, "صورة", true)),
                Cell.holding(Picture.photo(face, 60, 76, "صورة", true)),
                Cell.holding(Picture.photo(null, 60, 76, "صورة", true)),
                Cell.middle(new Paragraph("زينب حجي", TextStyle.bold(11), Direction.RTL, Align.START))));
        paper.space(12);
        var who = new LocalizedText("زينب حجي", "Zineb HAJJI");
        paper.add(SignatureCell.beside(
                languages,
                List.of(
                        new SignatureCell(
                                languages,
                                new LocalizedText(
                                        PaperWords.ARABIC.text("layout.beneficiary", "FEMALE"),
                                        PaperWords.FRENCH.text("layout.beneficiary", "FEMALE")),
                                who,
                                LocalDate.of(2026, 2, 18),
                                png(Color.BLUE, 200, 60),
                                false),
                        new SignatureCell(
                                languages,
                                new LocalizedText("عن المؤسسة", "Pour la Fondation"),
                                new LocalizedText("", ""),
                                null,
                                null,
                                true))));
        paper.space(12);
        paper.add(new CodeBlock(QrCode.of("https://idmaj.example.ma/verify/K7QM4T2X9B"), 70, "K7QM-4T2X-9B"));
        var evidence = new Evidence("K7QM-4T2X-9B", "9f2c64e1".repeat(8), "https://idmaj.example.ma/verify/K7QM4T2X9B");
        return paper.finish(
                new PaperFoot(paper.format(), languages, evidence), "محضر", PaperWords.ARABIC.locale(), MADE);
    }

    /** A ring on nothing, so that what is transparent is seen to be. */
    static byte[] png(Color colour, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillOval(5, 5, width - 10, height - 10);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}

package ma.idmaj.documents.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.Refusal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Our own pages are told apart after a scanner had them; what claims too much is refused before it is unpacked. */
class QrReaderTest {

    private static final String ADDRESS = "https://idmaj.example/verify/ABCDEFGH2345";

    private enum Scan {
        STRAIGHT(page -> page),
        QUARTER(page -> ScannedPages.turned(page, 90)),
        HEADLONG(page -> ScannedPages.turned(page, 180)),
        ASKEW(page -> ScannedPages.turned(page, 2)),
        ASKEW_THE_OTHER_WAY(page -> ScannedPages.turned(page, 272)),
        SPECKLED(page -> ScannedPages.speckled(page, 7)),
        ASKEW_AND_SPECKLED(page -> ScannedPages.speckled(ScannedPages.turned(page, 178), 8)),
        LOWER_HALF(page -> page.getSubimage(0, page.getHeight() / 2, page.getWidth(), page.getHeight() / 2));

        private final UnaryOperator<BufferedImage> made;

        Scan(UnaryOperator<BufferedImage> made) {
            this.made = made;
        }
    }

    @ParameterizedTest
    @EnumSource(Scan.class)
    void theCodeOfAPageIsReadHoweverItWasScanned(Scan scan) {
        BufferedImage page = scan.made.apply(ScannedPages.of(paper()).getFirst());
        byte[] pressed = ScannedPages.pdf(List.of(page, page), 0.4f);
        try (var file = ScannedFile.open(pressed)) {
            assertThat(file.pages()).isEqualTo(2);
            assertThat(QrReader.read(file.image(2), text -> text.contains("/verify/")))
                    .containsExactly(ADDRESS);
        }
        try (var file = ScannedFile.open(ScannedPages.png(page))) {
            assertThat(file.pages()).isOne();
            assertThat(QrReader.read(file.image(1), text -> text.contains("/verify/")))
                    .containsExactly(ADDRESS);
            assertThat(file.glance(1)).isNotEmpty();
        }
    }

    @Test
    void pagesAreTakenAsTheyCame() {
        byte[] stack = ScannedPages.pdf(ScannedPages.of(paper()), 0.6f);
        try (var file = ScannedFile.open(stack);
                var taken = ScannedFile.open(file.taken(List.of(1)))) {
            assertThat(taken.pages()).isOne();
            assertThat(QrReader.read(taken.image(1), text -> true)).containsExactly(ADDRESS);
        }
    }

    @Test
    void whatClaimsTooMuchIsRefused() throws IOException {
        refused("documents.pages.noPaper", "MZ not a paper".getBytes(StandardCharsets.US_ASCII));
        refused("documents.pages.broken", "%PDF-1.7 nothing follows".getBytes(StandardCharsets.US_ASCII));
        refused("documents.files.emptyFile", new byte[0]);
        refused("documents.pages.tooMany", made(ScannedFile.MOST_PAGES + 1, PDRectangle.A4, 10, 10, 1));
        refused("documents.pages.tooLarge", made(1, new PDRectangle(20_000, 20_000), 10, 10, 1));
        refused("documents.files.tooManyPixels", made(1, PDRectangle.A4, 60_000, 60_000, 1));
        refused("documents.pages.unpacks", made(1, PDRectangle.A4, 10, 10, 130));
    }

    @Test
    void whatUnpacksByRulesNobodyCountsByIsRefused() throws IOException {
        refused("documents.pages.unpacks", packed(COSName.LZW_DECODE));
        refused("documents.pages.unpacks", packed(COSName.ASCII85_DECODE, COSName.FLATE_DECODE));
        refused("documents.pages.unpacks", packed(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        assertThatThrownBy(() -> Unpacked.check(raw("/Filter /L#5aWDecode"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Unpacked.check(raw("/F#69lter 7 0 R"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Unpacked.check(raw("/Filter [/FlateDecode 7 0 R]")))
                .isInstanceOf(Refusal.class);
        Unpacked.check(raw("/Filter [ /FlateDecode /DCTDecode ]"));
    }

    @Test
    void theIndexIsCountedBeforeItIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(raw("1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n"));
        try (var packed = new DeflaterOutputStream(out)) {
            packed.write(new byte[130 * 1024 * 1024]);
        }
        refused("documents.pages.unpacks", out.toByteArray());
        var twice = new ByteArrayOutputStream();
        twice.write(raw("1 0 obj <</Type /XRef /Filter [/FlateDecode /FlateDecode]>>\nstream\r\n"));
        try (var packed = new DeflaterOutputStream(new DeflaterOutputStream(twice))) {
            packed.write(new byte[130 * 1024 * 1024]);
        }
        refused("documents.pages.unpacks", twice.toByteArray());
    }

    @Test
    void aPictureIsAsLargeAsItSaysItself() throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(12_500, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg", jpeg);
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var picture = new PDStream(document, new ByteArrayInputStream(jpeg.toByteArray()));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.DCT_DECODE);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setInt(COSName.WIDTH, 10);
            picture.getCOSObject().setInt(COSName.HEIGHT, 10);
            document.addPage(new PDPage(PDRectangle.A4));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Picture"), picture);
            document.save(out);
            refused("documents.files.tooManyPixels", out.toByteArray());
        }
    }

    private static byte[] raw(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.US_ASCII);
    }

    /** Its page's content is packed so. */
    private static byte[] packed(COSName... filters) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var chain = new COSArray();
            for (COSName filter : filters) chain.add(filter);
            document.addPage(new PDPage(PDRectangle.A4));
            document.getPage(0)
                    .setContents(new PDStream(
                            document,
                            new ByteArrayInputStream("0 g ".repeat(90).getBytes(StandardCharsets.US_ASCII)),
                            chain));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> ScannedFile.open(content))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    /** @param megabytes its one picture unpacks to */
    private static byte[] made(int pages, PDRectangle size, int width, int height, int megabytes) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var picture = new PDStream(
                    document, new ByteArrayInputStream(new byte[megabytes * 1024 * 1024]), COSName.FLATE_DECODE);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setInt(COSName.WIDTH, width);
            picture.getCOSObject().setInt(COSName.HEIGHT, height);
            for (int i = 0; i < pages; i++) document.addPage(new PDPage(size));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Picture"), picture);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] paper() {
        return new MadePaper(
                        PaperKind.HANDOVER_RECORD,
                        "line",
                        new UUID(0, 1),
                        PaperLanguages.BOTH,
                        1,
                        "محضر تسليم وتسلم\nProcès-verbal de remise\n".repeat(12))
                .pdf(new Evidence("ABCDEFGH2345", "a".repeat(64), ADDRESS));
    }
}

package ma.idmaj.beneficiaries.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.files.FileType;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** A picture is drawn anew: told by content, upright, small, with nothing beside the picture; bombs never unpack. */
class PictureTest {

    @Test
    void aPictureBecomesAJpegOfTheSizeAsked() throws IOException {
        Picture small = Picture.drawnAnew(SampleFiles.picture("png", 1700, 800), 600);
        assertThat(FileType.of(small.jpeg())).contains(FileType.JPEG);
        assertThat(small.width()).isEqualTo(600);
        assertThat(small.height()).isEqualTo(282);
        assertThat(image(small).getWidth()).isEqualTo(600);
        assertThat(Picture.drawnAnew(SampleFiles.picture("jpeg", 40, 30), 600).width())
                .as("never blown up")
                .isEqualTo(40);
        assertThat(Picture.drawnAnew(SampleFiles.picture("png", 4000, 1), 600).height())
                .isEqualTo(1);
    }

    @Test
    void nothingBesideThePictureIsKept() {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            byte[] taken = SampleFiles.photographed(60, 40, 1, order);
            assertThat(latin(taken)).contains(SampleFiles.CANARY, "Exif");
            assertThat(latin(Picture.drawnAnew(taken, 600).jpeg())).doesNotContain(SampleFiles.CANARY, "Exif");
        }
    }

    /** Where the red edge at the top of the file is once the picture stands as it was seen. */
    @ParameterizedTest
    @CsvSource({"1, top", "2, top", "3, bottom", "4, bottom", "5, start", "6, end", "7, end", "8, start", "9, top"})
    void aPictureStandsAsItWasSeen(int orientation, String redEdge) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            BufferedImage seen = image(Picture.drawnAnew(SampleFiles.photographed(80, 48, orientation, order), 600));
            boolean lying = orientation >= 5 && orientation <= 8;
            assertThat(seen.getWidth()).isEqualTo(lying ? 48 : 80);
            int x = redEdge.equals("start") ? 2 : redEdge.equals("end") ? seen.getWidth() - 3 : seen.getWidth() / 2;
            int y = redEdge.equals("top") ? 2 : redEdge.equals("bottom") ? seen.getHeight() - 3 : seen.getHeight() / 2;
            assertThat(red(seen, x, y)).as(redEdge).isTrue();
            assertThat(red(seen, seen.getWidth() - 1 - x, seen.getHeight() - 1 - y))
                    .as("the edge across")
                    .isFalse();
        }
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() {
        refused(SampleFiles.pngBomb(60_000, 60_000), "documents.files.tooManyPixels");
        refused(SampleFiles.pngBomb(1, 2_000_000_000), "documents.files.tooManyPixels");
        refused(SampleFiles.pngBomb(11_000, 11_000), "documents.files.tooManyPixels");
        refused(SampleFiles.jpegBomb(65_000, 65_000), "documents.files.tooManyPixels");
        refused(SampleFiles.manyScans(Picture.MOST_SCANS), "documents.files.tooManyPixels");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        refused(SampleFiles.svg(), "documents.files.noPicture");
        refused(SampleFiles.html(), "documents.files.noPicture");
        refused(SampleFiles.zip(), "documents.files.noPicture");
        refused(SampleFiles.pdf(), "documents.files.noPicture");
        refused(SampleFiles.picture("gif", 10, 10), "documents.files.noPicture");
        refused(SampleFiles.picture("bmp", 10, 10), "documents.files.noPicture");
        refused(new byte[0], "documents.files.noPicture");
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "documents.files.noPicture");
    }

    @Test
    void abrokenPictureIsRefused() {
        byte[] png = SampleFiles.picture("png", 300, 200);
        refused(Arrays.copyOf(png, 60), "documents.files.brokenPicture");
        byte[] jpeg = SampleFiles.picture("jpeg", 300, 200);
        refused(Arrays.copyOf(jpeg, 30), "documents.files.brokenPicture");
    }

    @Test
    void aPaperIsAPdfThatEndsOrAPicture() {
        assertThat(Attached.of(SampleFiles.pdf()).content()).isEqualTo(SampleFiles.pdf());
        assertThat(Attached.of(SampleFiles.picture("png", 30, 30)).type()).isEqualTo(FileType.JPEG);
        assertThat(Attached.of(SampleFiles.pdf(Attached.MOST_BYTES)).type()).isEqualTo(FileType.PDF);
        notAttached(SampleFiles.ascii("%PDF-1.4\nhalf of one"), "beneficiaries.contents.brokenPdf");
        notAttached(SampleFiles.ascii("x%PDF-1.4\n%%EOF"), "beneficiaries.contents.noPaper");
        notAttached(SampleFiles.zip(), "beneficiaries.contents.noPaper");
        notAttached(SampleFiles.html(), "beneficiaries.contents.noPaper");
        notAttached(new byte[0], "documents.files.emptyFile");
        notAttached(SampleFiles.pdf(Attached.MOST_BYTES + 1), "documents.files.tooLarge");
    }

    private static void refused(byte[] content, String key) {
        assertThatThrownBy(() -> Picture.drawnAnew(content, 600))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static void notAttached(byte[] content, String key) {
        assertThatThrownBy(() -> Attached.of(content))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static boolean red(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 90;
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

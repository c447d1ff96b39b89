package ma.idmaj.documents.layout;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A photo, a logo or a drawn signature, as large as its place allows without being stretched. Where there is none, the
 * place stays, framed, with a word that blames nobody.
 */
public final class Picture implements Block {

    private static final double MILLIMETRE = 72 / 25.4;

    private final Optional<ImageFile> file;
    private final double width;
    private final double height;
    private final String alternative;
    private final Optional<Paragraph> missing;

    private Picture(Optional<ImageFile> file, double w, double h, String alternative, Optional<Paragraph> missing) {
        this.file = file;
        this.width = w;
        this.height = h;
        this.alternative = alternative;
        this.missing = missing;
    }

    /**
     * @param image       JPEG or PNG; null, or not a picture, leaves a framed place
     * @param width       of its place, in points, at most; as {@code height}
     * @param alternative what is said of it to those who do not see it: «photo», «signature», never more than the paper
     *                    may show
     * @param arabic      language of the word in an empty place
     */
    public static Picture photo(
            byte @Nullable [] image, double width, double height, String alternative, boolean arabic) {
        var words = PaperWords.of(arabic);
        var none = new Paragraph(
                words.text("layout.noPicture"), TextStyle.plain(8).muted(), words.direction(), Paragraph.Align.CENTRE);
        return new Picture(ImageFile.of(image), width, height, alternative, Optional.of(none));
    }

    /** A logo or a drawn signature: without it the place stays blank, for ink or for nothing. */
    public static Picture mark(byte @Nullable [] image, double width, double height, String alternative) {
        return new Picture(ImageFile.of(image), width, height, alternative, Optional.empty());
    }

    public static double millimetres(double length) {
        return length * MILLIMETRE;
    }

    public boolean present() {
        return file.isPresent();
    }

    @Override
    public double height(double room) {
        return height;
    }

    /** In the middle of its room. */
    @Override
    public void draw(PageCanvas page, double x, double y, double room) {
        double wide = Math.min(width, room);
        double left = x + (room - wide) / 2;
        if (file.isPresent()) {
            var image = file.get();
            double scale = Math.min(wide / image.width(), height / image.height());
            double w = image.width() * scale;
            double h = image.height() * scale;
            page.image(image, left + (wide - w) / 2, y + (height - h) / 2, w, h, alternative);
        } else if (missing.isPresent()) {
            page.frame(left, y, wide, height, 0.5, 0.6);
            var word = missing.get();
            word.draw(page, left + 2, y + (height - word.height(wide - 4)) / 2, wide - 4);
        }
    }
}

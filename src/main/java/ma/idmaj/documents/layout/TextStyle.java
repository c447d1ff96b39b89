package ma.idmaj.documents.layout;

/**
 * How a text is set.
 *
 * @param size points
 * @param grey 0 is black, 1 is white
 */
public record TextStyle(PaperFont font, double size, double grey) {

    public static TextStyle plain(double size) {
        return new TextStyle(PaperFont.REGULAR, size, 0);
    }

    public static TextStyle bold(double size) {
        return new TextStyle(PaperFont.BOLD, size, 0);
    }

    public TextStyle muted() {
        return new TextStyle(font, size, 0.32);
    }

    /** Distance of two baselines: Arabic with its deep tails needs more room than Latin. */
    public double leading(Direction direction) {
        return size * (direction == Direction.RTL ? 1.45 : 1.24);
    }
}

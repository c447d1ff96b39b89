package ma.idmaj.documents.layout;

/**
 * A QR code with what it says under it, for those who type.
 *
 * @param side    of the code, in points
 * @param caption read left to right; empty for none
 */
public record CodeBlock(QrCode code, double side, String caption) implements Block {

    private static final double GAP = 3;

    @Override
    public double height(double width) {
        return side + (caption.isEmpty() ? 0 : GAP + words().height(width));
    }

    /** In the middle of its room. */
    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        double left = x + (width - side) / 2;
        page.figure(
                caption.isEmpty() ? "QR" : "QR " + caption, left, y, side, side, () -> code.draw(page, left, y, side));
        if (!caption.isEmpty()) words().draw(page, x, y + side + GAP, width);
    }

    private Paragraph words() {
        return new Paragraph(caption, TextStyle.plain(8), Direction.LTR, Paragraph.Align.CENTRE);
    }
}

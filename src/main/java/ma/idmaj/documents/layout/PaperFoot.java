package ma.idmaj.documents.layout;

import static ma.idmaj.documents.layout.Paragraph.Align;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Foot of every page of a paper: what it is checked by, page x of y, QR code; on a draft, the word across the page. */
public final class PaperFoot implements Paper.Furniture {

    /** Room the foot takes, page margin included, in points. */
    public static final double HEIGHT = 78;

    private static final double QR = 42;
    private static final double WATERMARK_GREY = 0.92;

    private final Paper.Format format;
    private final List<Boolean> order;
    private final Direction direction;
    private final List<String> checks;
    private final @Nullable QrCode code;
    private final boolean draft;

    private PaperFoot(
            Paper.Format format, List<Boolean> order, List<String> checks, @Nullable QrCode code, boolean draft) {
        this.format = format;
        this.order = order;
        this.direction = Direction.of(order.getFirst());
        this.checks = checks;
        this.code = code;
        this.draft = draft;
    }

    /** @param evidence absent on a draft, which says so across each page */
    public PaperFoot(Paper.Format format, PaperLanguages languages, @Nullable Evidence evidence) {
        this(format, languages.order(), "paperDigest", evidence);
    }

    private PaperFoot(Paper.Format format, List<Boolean> order, String digestKey, @Nullable Evidence evidence) {
        this(
                format,
                order,
                evidence == null ? List.of() : checks(PaperWords.of(order.getFirst()), digestKey, evidence),
                evidence == null ? null : QrCode.of(evidence.address()),
                evidence == null);
    }

    /** Of a list, on which both languages stand whichever leads; its digest is the list's own. */
    public static PaperFoot ofList(Paper.Format format, boolean arabicLeads, @Nullable Evidence evidence) {
        return new PaperFoot(format, List.of(arabicLeads, !arabicLeads), "digest", evidence);
    }

    /** Of a paper made from an agreed text, which no code leads to: its digest alone. @param digestKey says whose it is */
    public static PaperFoot ofText(Paper.Format format, PaperLanguages languages, String digestKey, String digest) {
        var lead = PaperWords.of(languages.arabicLeads());
        return new PaperFoot(
                format, languages.order(), List.of(lead.text(digestKey, Ltr.isolate(digest))), null, false);
    }

    private static List<String> checks(PaperWords words, String digestKey, Evidence evidence) {
        return List.of(
                words.text(digestKey, Ltr.isolate(evidence.digest())),
                words.text("code", Ltr.isolate(evidence.code())),
                words.text("verify", Ltr.isolate(evidence.address())));
    }

    @Override
    public void draw(PageCanvas page, int number, int count) {
        page.decoration(() -> foot(page, number, count));
    }

    private void foot(PageCanvas page, int number, int count) {
        double side = format.side();
        double top = format.pageHeight() - HEIGHT + 8;
        double width = format.pageWidth() - 2 * side;
        page.rule(side, top, side + width, top, 0.5, 0.6);
        // The code's place stays free, and the middle for the number of the page.
        PaperRow.open(Columns.of(direction, 0.45, 0.55), lines(), Cell.top()).draw(page, side, top + 5, width);
        pageNumber(number, count).draw(page, side, top + 5, width);
        if (code != null) code.draw(page, direction == Direction.RTL ? side : side + width - QR, top + 6, QR);
        if (draft) watermark(page);
    }

    private Cell lines() {
        return Cell.top(checks.stream().map(this::line).toArray(Paragraph[]::new));
    }

    private Paragraph line(String text) {
        return new Paragraph(text, TextStyle.plain(7).muted(), direction, Align.START);
    }

    /** A line a language: side by side the two counts would meet and read «4 / 4». */
    private Stack pageNumber(int number, int count) {
        Object[] values = {Integer.toString(number), Integer.toString(count)};
        return new Stack(order.stream()
                .map(PaperWords::of)
                .map(words ->
                        new Paragraph(words.text("page", values), TextStyle.plain(9), words.direction(), Align.CENTRE))
                .toList());
    }

    /** Drawn as shapes under the text: letters in the ground would be found and copied among the rows. */
    private void watermark(PageCanvas page) {
        var under = page.beneath();
        double y = format.pageHeight() / 2 - 30;
        for (PaperWords words : PaperWords.values()) {
            Shape shape = PaperFont.BOLD.outline(words.text("draft"), 130, words.direction());
            var bounds = shape.getBounds2D();
            var place = AffineTransform.getTranslateInstance(format.pageWidth() / 2, y);
            place.rotate(-Math.PI / 9);
            place.translate(-bounds.getCenterX(), -bounds.getCenterY());
            under.fill(place.createTransformedShape(shape), WATERMARK_GREY);
            y += 130;
        }
        page.behind(under);
    }
}

package ma.idmaj.documents.layout;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where one person signs: as what, who, when, the signature already drawn on a screen or room for ink, and room for a
 * stamp.
 *
 * @param quality   as what the person signs: «the beneficiary», «for the Foundation»
 * @param who       empty: the name is written by hand
 * @param date      of the signature; absent: written by hand
 * @param drawn     PNG of the signature given on a screen; absent: signed in ink
 * @param withStamp whether an institution signs, with its stamp
 */
public record SignatureCell(
        PaperLanguages languages,
        LocalizedText quality,
        LocalizedText who,
        @Nullable LocalDate date,
        byte @Nullable [] drawn,
        boolean withStamp)
        implements Block {

    private static final double ROOM_TO_SIGN = 52;
    private static final double ROOM_TO_STAMP = 74;
    private static final double EDGE = 5;

    /** Side by side in frames of one height, the first where reading begins; kept on one page. */
    public static Block beside(PaperLanguages languages, List<SignatureCell> cells) {
        double[] shares = new double[cells.size()];
        Arrays.fill(shares, 1);
        var columns = Columns.of(Direction.of(languages.arabicLeads()), shares);
        var held = cells.stream().map(Cell::holding).toList();
        return new PaperRow(columns, held, new PaperRow.Look(true, 0, 1, EDGE));
    }

    @Override
    public double height(double width) {
        return body().height(width) + room();
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        var body = body();
        body.draw(page, x, y, width);
        double top = y + body.height(width);
        String said =
                PaperWords.of(languages.arabicLeads()).text("layout.signatureOf", who.in(languages.arabicLeads()));
        Picture.mark(drawn, Math.min(width, 150), room() - 4, said).draw(page, x, top + 2, width);
    }

    private double room() {
        return withStamp ? ROOM_TO_STAMP : ROOM_TO_SIGN;
    }

    private Stack body() {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order())
            lines.add(new Paragraph(
                    quality.in(arabic), TextStyle.bold(arabic ? 10.5 : 9.5), Direction.of(arabic), Align.CENTRE));
        for (boolean arabic : languages.order()) {
            String name = languages == PaperLanguages.BOTH ? (arabic ? who.ar() : who.fr()) : who.in(arabic);
            if (!name.isEmpty())
                lines.add(new Paragraph(
                        name, TextStyle.plain(arabic ? 10.5 : 9.5), Direction.ofText(name), Align.CENTRE));
        }
        if (who.in(true).isEmpty()) lines.add(label("layout.name", ""));
        lines.add(label("layout.date", date == null ? "" : "%td/%<tm/%<tY".formatted(date)));
        lines.add(label(withStamp ? "layout.signatureAndStamp" : "layout.signature", ""));
        return new Stack(lines);
    }

    private Paragraph label(String key, String value) {
        boolean arabic = languages.arabicLeads();
        String said = languages == PaperLanguages.BOTH
                ? PaperWords.inBoth("label", arabic, key)
                : PaperWords.of(arabic)
                        .text("layout.label", PaperWords.of(arabic).text(key));
        String text = value.isEmpty() ? said : said + " " + Ltr.isolate(value);
        return new Paragraph(text, TextStyle.plain(9), Direction.of(arabic), Align.START);
    }
}

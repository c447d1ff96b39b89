package ma.idmaj.documents.layout;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Head of a paper: the kingdom and who speaks, Arabic on the right and French on the left, as on every letterhead of the
 * kingdom, whichever leads; between them the logo, the title and the number. Whoever must not see who gave gets one
 * without an institution.
 *
 * @param order       of the languages in the title, the leading one first: whether it is Arabic
 * @param institution under the kingdom's name; empty in the neutral head
 * @param logo        JPEG or PNG; absent in the neutral head and where none was given
 * @param title       what a language lacks is left to the other
 * @param number      under the title, read left to right; empty for none
 * @param scale       of the letters, 1 on a whole sheet
 */
public record PaperHeader(
        List<Boolean> order,
        LocalizedText institution,
        byte @Nullable [] logo,
        LocalizedText title,
        String number,
        double scale)
        implements Block {

    private static final double LOGO_HEIGHT = 44;
    private static final LocalizedText NOBODY = new LocalizedText("", "");

    public static PaperHeader official(
            PaperLanguages languages,
            LocalizedText institution,
            byte @Nullable [] logo,
            LocalizedText title,
            String number) {
        return new PaperHeader(languages.order(), institution, logo, title, number, 1);
    }

    /** Names nobody. @param titleKey of the papers' words */
    public static PaperHeader of(PaperLanguages languages, String titleKey, String number, double scale) {
        var title = new LocalizedText(PaperWords.ARABIC.text(titleKey), PaperWords.FRENCH.text(titleKey));
        return new PaperHeader(languages.order(), NOBODY, null, title, number, scale);
    }

    @Override
    public double height(double width) {
        return row().height(width);
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        row().draw(page, x, y, width);
    }

    private PaperRow row() {
        return PaperRow.open(
                Columns.of(Direction.RTL, 1, 2.2, 1), side(true), Cell.holding(new Stack(middle())), side(false));
    }

    private ArrayList<Block> middle() {
        var blocks = new ArrayList<Block>();
        var mark = Picture.mark(logo, 150, LOGO_HEIGHT, institution.in(order.getFirst()));
        if (mark.present()) blocks.add(mark);
        for (boolean arabic : order) {
            String text = order.size() > 1 ? (arabic ? title.ar() : title.fr()) : title.in(arabic);
            if (text.isEmpty()) continue;
            double size = (arabic ? 16 : 13) * scale;
            blocks.add(new Paragraph(text, TextStyle.bold(size), Direction.ofText(text), Align.CENTRE).heading(1));
        }
        if (!number.isEmpty())
            blocks.add(new Paragraph(number, TextStyle.bold(11 * scale), Direction.LTR, Align.CENTRE));
        return blocks;
    }

    private Cell side(boolean arabic) {
        if (!order.contains(arabic)) return Cell.top();
        var words = PaperWords.of(arabic);
        var kingdom = new Paragraph(words.text("kingdom"), TextStyle.bold(11 * scale), words.direction(), Align.START);
        String name = order.size() > 1 ? (arabic ? institution.ar() : institution.fr()) : institution.in(arabic);
        if (name.isEmpty()) return Cell.top(kingdom);
        return Cell.top(
                kingdom,
                new Paragraph(
                        name, TextStyle.plain((arabic ? 10.5 : 9.5) * scale), Direction.ofText(name), Align.START));
    }
}

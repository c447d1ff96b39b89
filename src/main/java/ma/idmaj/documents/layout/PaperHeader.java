package ma.idmaj.documents.layout;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/**
 * Head of a paper: the kingdom and who speaks, Arabic on the right and French on the left; between them the logo and
 * the title. Whoever must not see who gave gets the neutral one.
 *
 * @param institution under the kingdom's name; empty in the neutral head
 * @param logo        JPEG or PNG; absent in the neutral head and where none was given
 * @param number      under the title, read left to right; empty for none
 */
public record PaperHeader(
        PaperLanguages languages, LocalizedText institution, byte @Nullable [] logo, LocalizedText title, String number)
        implements Block {

    private static final double LOGO_HEIGHT = 44;
    private static final LocalizedText NOBODY = new LocalizedText("", "");

    public static PaperHeader official(
            PaperLanguages languages,
            LocalizedText institution,
            byte @Nullable [] logo,
            LocalizedText title,
            String number) {
        return new PaperHeader(languages, institution, logo, title, number);
    }

    /** Names neither the institution nor the occasion's programme, and shows no logo. */
    public static PaperHeader neutral(PaperLanguages languages, LocalizedText title, String number) {
        return new PaperHeader(languages, NOBODY, null, title, number);
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
                Columns.of(Direction.RTL, 1, 1.7, 1), side(true), Cell.holding(new Stack(middle())), side(false));
    }

    private ArrayList<Block> middle() {
        var blocks = new ArrayList<Block>();
        var mark = Picture.mark(logo, 150, LOGO_HEIGHT, institution.in(languages.arabicLeads()));
        if (mark.present()) blocks.add(mark);
        for (boolean arabic : languages.order()) {
            String text = languages == PaperLanguages.BOTH ? (arabic ? title.ar() : title.fr()) : title.in(arabic);
            if (text.isEmpty()) continue;
            blocks.add(new Paragraph(text, TextStyle.bold(arabic ? 16 : 13), Direction.ofText(text), Align.CENTRE)
                    .heading(1));
        }
        if (!number.isEmpty()) blocks.add(new Paragraph(number, TextStyle.bold(11), Direction.LTR, Align.CENTRE));
        return blocks;
    }

    private Cell side(boolean arabic) {
        if (!languages.order().contains(arabic)) return Cell.top();
        var words = PaperWords.of(arabic);
        var kingdom = new Paragraph(words.text("kingdom"), TextStyle.bold(11), words.direction(), Align.START);
        String name = arabic ? institution.ar() : institution.fr();
        if (name.isEmpty()) return Cell.top(kingdom);
        return Cell.top(
                kingdom, new Paragraph(name, TextStyle.plain(arabic ? 10.5 : 9.5), words.direction(), Align.START));
    }
}

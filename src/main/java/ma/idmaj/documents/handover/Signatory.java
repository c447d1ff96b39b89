package ma.idmaj.documents.handover;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Picture;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/**
 * Where someone signs: as what, who, and the drawing, or room for ink.
 *
 * @param quality «for the organiser», «the beneficiary»; in the languages of the paper
 * @param name    empty when written by hand
 * @param note    key of words under the name, such as where a signature on paper is found; empty for none
 * @param drawing PNG; absent where ink is awaited
 */
record Signatory(
        PersonLayout layout, String quality, LocalizedText name, String note, byte @Nullable [] drawing, double room)
        implements Block {

    @Override
    public double height(double width) {
        return words().height(width) + room;
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        var words = words();
        words.draw(page, x, y, width);
        boolean arabic = layout.languages().arabicLeads();
        String said = PaperWords.of(arabic).text("handover.signature");
        Picture.mark(drawing, Math.min(width, 150), room - 4, said).draw(page, x, y + words.height(width) + 2, width);
    }

    private Stack words() {
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(quality, TextStyle.bold(9.6 * layout.scale()), layout.direction(), Align.CENTRE));
        var names = new ArrayList<String>();
        for (boolean arabic : layout.languages().order()) {
            String text = layout.languages().order().size() > 1 ? (arabic ? name.ar() : name.fr()) : name.in(arabic);
            if (!text.isEmpty()) names.add(text);
        }
        // On half a sheet both scripts share a line.
        if (layout.half() && names.size() == 2) {
            String second = Ltr.isolate(names.removeLast(), Direction.LTR);
            names.set(0, names.getFirst() + " – " + second);
        }
        for (String text : names)
            lines.add(new Paragraph(text, TextStyle.plain(9.4 * layout.scale()), Direction.ofText(text), Align.CENTRE));
        if (note.isEmpty()) return new Stack(lines);
        if (layout.half()) lines.add(note(layout.inAll(note), layout.direction()));
        else
            for (boolean arabic : layout.languages().order())
                lines.add(note(PaperWords.of(arabic).text(note), Direction.of(arabic)));
        return new Stack(lines);
    }

    private Paragraph note(String text, Direction direction) {
        return new Paragraph(text, TextStyle.plain(8.4 * layout.scale()).muted(), direction, Align.CENTRE);
    }
}

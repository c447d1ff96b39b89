package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

/**
 * A text as large as its box allows: a name of two hundred letters neither leaves its card nor makes the others small.
 * What does not fit at the least size ends with the last line that does.
 *
 * @param style at the largest size
 * @param least points
 * @param room  height of the box
 */
record FittedText(String text, TextStyle style, double least, Direction direction, Align align, double room)
        implements Block {

    private static final double STEP = 0.94;

    /** What fits at this width, from the top. */
    Cell cell(double width) {
        double size = style.size();
        while (size * STEP >= least && !fits(size, width)) size *= STEP;
        if (size * STEP < least) size = fits(size, width) ? size : least;
        var cell = Cell.top(paragraph(text, size));
        return cell.first(cell.fitting(width, room));
    }

    private boolean fits(double size, double width) {
        if (paragraph(text, size).height(width) > room) return false;
        for (String word : text.split("\\s+"))
            if (paragraph(word, size).lines(width).size() > 1) return false;
        return true;
    }

    private Paragraph paragraph(String words, double size) {
        return new Paragraph(words, new TextStyle(style.font(), size, style.grey()), direction, align);
    }

    /** Of what is drawn, not of the box. */
    @Override
    public double height(double width) {
        return cell(width).height(width);
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        var cell = cell(width);
        cell.draw(page, x, y, width, cell.height(width));
    }

    /** In the middle of the box's height. */
    void drawCentred(PageCanvas page, double x, double y, double width) {
        var cell = cell(width);
        double height = cell.height(width);
        cell.draw(page, x, y + Math.max(0, (room - height) / 2), width, height);
    }
}

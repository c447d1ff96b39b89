package ma.idmaj.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs under each other, or, of a row too tall for a page, some of their lines.
 *
 * @param centred in the height of its row, else at the top
 * @param skip lines already printed on an earlier page
 * @param take lines for this page
 */
record Cell(List<Paragraph> texts, boolean centred, int skip, int take) {

    record SetLine(Paragraph owner, ShapedLine line) {}

    static Cell middle(Paragraph... texts) {
        return new Cell(List.of(texts), true, 0, Integer.MAX_VALUE);
    }

    static Cell top(Paragraph... texts) {
        return new Cell(List.of(texts), false, 0, Integer.MAX_VALUE);
    }

    List<SetLine> lines(double width) {
        var all = new ArrayList<SetLine>();
        for (Paragraph text : texts) text.lines(width).forEach(line -> all.add(new SetLine(text, line)));
        int from = Math.min(skip, all.size());
        return all.subList(from, Math.min(all.size(), take == Integer.MAX_VALUE ? take : from + take));
    }

    double height(double width) {
        return lines(width).stream().mapToDouble(line -> line.owner().leading()).sum();
    }

    /** @return how many lines fit, none when not even one does */
    int fitting(double width, double height) {
        int count = 0;
        double left = height;
        for (SetLine line : lines(width)) {
            left -= line.owner().leading();
            if (left < 0) break;
            count++;
        }
        return count;
    }

    void draw(PageCanvas page, double x, double y, double width, double height) {
        double top = centred ? y + (height - height(width)) / 2 : y;
        for (SetLine line : lines(width)) {
            line.owner().drawLine(page, line.line(), x, top, width);
            top += line.owner().leading();
        }
    }

    Cell first(int lines) {
        return new Cell(texts, centred, skip, lines);
    }

    Cell after(int lines) {
        return new Cell(texts, centred, skip + lines, Integer.MAX_VALUE);
    }
}

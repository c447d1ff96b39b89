package ma.idmaj.documents.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs under each other, or, of a row too tall for a page, some of their lines.
 *
 * @param centred in the height of its row, else at the top
 * @param skip lines already printed on an earlier page
 * @param take lines for this page
 * @param held instead of texts, something that is never torn: a picture, a code, a place to sign
 */
public record Cell(
        List<Paragraph> texts,
        boolean centred,
        int skip,
        int take,
        @Nullable Block held) {

    public record SetLine(Paragraph owner, ShapedLine line) {}

    public static Cell middle(Paragraph... texts) {
        return new Cell(List.of(texts), true, 0, Integer.MAX_VALUE, null);
    }

    public static Cell top(Paragraph... texts) {
        return new Cell(List.of(texts), false, 0, Integer.MAX_VALUE, null);
    }

    public static Cell holding(Block block) {
        return new Cell(List.of(), false, 0, Integer.MAX_VALUE, block);
    }

    public List<SetLine> lines(double width) {
        var all = new ArrayList<SetLine>();
        for (Paragraph text : texts) text.lines(width).forEach(line -> all.add(new SetLine(text, line)));
        int from = Math.min(skip, all.size());
        return all.subList(from, Math.min(all.size(), take == Integer.MAX_VALUE ? take : from + take));
    }

    public double height(double width) {
        if (held != null) return held.height(width);
        double height = 0;
        if (skip == 0 && take == Integer.MAX_VALUE) for (Paragraph text : texts) height += text.height(width);
        else for (SetLine line : lines(width)) height += line.owner().leading();
        return height;
    }

    /** @return how many lines fit, none when not even one does */
    public int fitting(double width, double height) {
        int count = 0;
        double left = height;
        for (SetLine line : lines(width)) {
            left -= line.owner().leading();
            if (left < 0) break;
            count++;
        }
        return count;
    }

    public void draw(PageCanvas page, double x, double y, double width, double height) {
        if (held != null) {
            held.draw(page, x, y, width);
            return;
        }
        double top = centred ? y + (height - height(width)) / 2 : y;
        for (SetLine line : lines(width)) {
            line.owner().drawLine(page, line.line(), x, top, width);
            top += line.owner().leading();
        }
    }

    public Cell first(int lines) {
        return held == null ? new Cell(texts, centred, skip, lines, null) : this;
    }

    public Cell after(int lines) {
        return held == null ? new Cell(texts, centred, skip + lines, Integer.MAX_VALUE, null) : top();
    }
}

package ma.idmaj.documents.cuts;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Stack;

/** An item with a box before it, to be ticked by hand. */
record TickedItem(Direction direction, Stack words) implements Block {

    private static final double BOX = 9;
    private static final double INDENT = 14;
    private static final double GAP = 2;

    @Override
    public double height(double width) {
        return Math.max(BOX + 2, words.height(width - INDENT)) + GAP;
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        boolean rtl = direction == Direction.RTL;
        page.frame(rtl ? x + width - BOX : x, y + 2, BOX, BOX, 0.7, 0.2);
        words.draw(page, rtl ? x : x + INDENT, y, width - INDENT);
    }
}

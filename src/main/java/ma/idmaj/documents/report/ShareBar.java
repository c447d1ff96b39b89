package ma.idmaj.documents.report;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;

/** A share as a bar under its number, from where reading begins. The number says it; the bar is an ornament. */
record ShareBar(double share, Direction direction) implements Block {

    private static final double THICK = 3.2;
    private static final double GAP = 2;
    private static final double GROUND = 0.9;
    private static final double INK = 0.35;

    @Override
    public double height(double width) {
        return THICK + GAP;
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        double filled = width * Math.clamp(share, 0, 1);
        page.fill(x, y + GAP, width, THICK, GROUND);
        page.fill(direction == Direction.RTL ? x + width - filled : x, y + GAP, filled, THICK, INK);
    }
}

package ma.idmaj.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** Cells side by side, as high as the highest, in a frame or without one. */
public record PaperRow(Columns columns, List<Cell> cells, Look look) implements Block {

    /**
     * @param minHeight points, e.g. room to sign
     * @param fill      grey of the ground, 1 for none
     */
    public record Look(boolean framed, double minHeight, double fill, double padding) {

        public static final Look OPEN = new Look(false, 0, 1, 0);

        public static Look framed(double minHeight) {
            return new Look(true, minHeight, 1, 4);
        }

        public Look filled(double grey) {
            return new Look(framed, minHeight, grey, padding);
        }
    }

    public record Split(PaperRow head, PaperRow tail) {}

    private static final double LINE = 0.6;
    private static final double LINE_GREY = 0.35;

    public static PaperRow open(Columns columns, Cell... cells) {
        return new PaperRow(columns, List.of(cells), Look.OPEN);
    }

    public static PaperRow framed(Columns columns, double minHeight, Cell... cells) {
        return new PaperRow(columns, List.of(cells), Look.framed(minHeight));
    }

    public PaperRow filled(double grey) {
        return new PaperRow(columns, cells, look.filled(grey));
    }

    @Override
    public double height(double width) {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++)
            highest = Math.max(highest, cells.get(i).height(inner(i, width)));
        return Math.max(look.minHeight, highest + 2 * vertical());
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        double height = height(width);
        if (look.fill < 1) page.fill(x, y, width, height, look.fill);
        page.openRow(columns);
        for (int i = 0; i < cells.size(); i++) {
            double left = x + columns.left(i, width);
            page.openCell(i);
            cells.get(i).draw(page, left + look.padding, y + vertical(), inner(i, width), height - 2 * vertical());
            page.closeCell();
        }
        page.closeRow();
        // All frames after all texts: what is read and what is not alternate as little as possible.
        if (look.framed)
            for (int i = 0; i < cells.size(); i++)
                page.frame(x + columns.left(i, width), y, columns.width(i, width), height, LINE, LINE_GREY);
    }

    /** Two rows of which the first has at most this height; only for a row that no page can hold. */
    public Split split(double width, double height) {
        var head = new ArrayList<Cell>();
        var tail = new ArrayList<Cell>();
        for (int i = 0; i < cells.size(); i++) {
            int lines = cells.get(i).fitting(inner(i, width), height - 2 * vertical());
            head.add(cells.get(i).first(lines));
            tail.add(cells.get(i).after(lines));
        }
        return new Split(new PaperRow(columns, head, look), new PaperRow(columns, tail, look));
    }

    private double inner(int column, double width) {
        return columns.width(column, width) - 2 * look.padding;
    }

    private double vertical() {
        return look.padding * 0.75;
    }
}

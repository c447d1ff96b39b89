package ma.idmaj.documents.layout;

import java.util.List;

/**
 * Rows under a header that every page repeats. A row stays on one page unless no page can hold it; the last row, the
 * closing one, such as a total, and what follows stay together: nobody signs below a sum without a line above it.
 *
 * @param following gap above it, in points, and the block
 */
public record PaperTable(PaperRow header, List<PaperRow> rows, PaperRow closing, List<Following> following) {

    public record Following(double gap, Block block) {}

    public void addTo(Paper paper) {
        double width = paper.width();
        double headerHeight = header.height(width);
        double first = rows.isEmpty() ? 0 : rows.getFirst().height(width);
        if (paper.room() < headerHeight + first && first <= paper.emptyPage() - headerHeight) paper.newPage();
        paper.openTable(header.columns());
        paper.add(new Head(header, false));
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            add(paper, rows.get(i), last ? closing.height(width) + followingHeight(width) : 0);
        }
        if (paper.room() < closing.height(width)) continueOn(paper);
        boolean inside = closing.columns().spans(header.columns()) != null;
        if (!inside) paper.closeTable();
        if (!closing.cells().isEmpty()) paper.add(closing);
        if (inside) paper.closeTable();
        if (paper.room() < followingHeight(width)) paper.newPage();
        for (Following next : following) {
            paper.space(next.gap);
            paper.add(next.block);
        }
    }

    private double followingHeight(double width) {
        return following.stream()
                .mapToDouble(next -> next.gap + next.block.height(width))
                .sum();
    }

    private void add(Paper paper, PaperRow row, double company) {
        double width = paper.width();
        double needed = row.height(width) + company;
        double whole = paper.emptyPage() - header.height(width);
        if (needed > paper.room() && needed <= whole) continueOn(paper);
        PaperRow rest = row;
        while (rest.height(width) > paper.room()) {
            var split = rest.split(width, paper.room());
            paper.add(split.head());
            continueOn(paper);
            rest = split.tail();
        }
        paper.add(rest);
    }

    private void continueOn(Paper paper) {
        paper.newPage();
        paper.add(new Head(header, true));
    }

    /** Heads its columns once; on later pages it helps the eye and is not read again. */
    private record Head(PaperRow row, boolean again) implements Block {

        @Override
        public double height(double width) {
            return row.height(width);
        }

        @Override
        public void draw(PageCanvas page, double x, double y, double width) {
            if (again) page.decoration(() -> row.draw(page, x, y, width));
            else page.heads(() -> row.draw(page, x, y, width));
        }
    }
}

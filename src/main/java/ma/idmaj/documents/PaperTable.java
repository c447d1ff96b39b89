package ma.idmaj.documents;

import java.util.List;

/**
 * Rows under a header that every page repeats. A row stays on one page unless no page can hold it; the closing row, such
 * as a total, never stands without a row above it.
 */
record PaperTable(PaperRow header, List<PaperRow> rows, PaperRow closing) {

    void addTo(Paper paper) {
        double width = paper.width();
        double headerHeight = header.height(width);
        double first = rows.isEmpty() ? 0 : rows.getFirst().height(width);
        if (paper.room() < headerHeight + first && first <= paper.emptyPage() - headerHeight) paper.newPage();
        paper.add(header);
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            add(paper, rows.get(i), last ? closing.height(width) : 0);
        }
        if (paper.room() < closing.height(width)) continueOn(paper);
        paper.add(closing);
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
        paper.add(header);
    }
}

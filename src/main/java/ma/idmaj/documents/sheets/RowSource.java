package ma.idmaj.documents.sheets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where a list's rows come from: read page after page, so that a long list is never held whole. */
public interface RowSource<R> {

    /** Rows read at once. */
    int PAGE = 1_000;

    /** @param each gets the pages in the list's order; what it throws ends the reading */
    void read(Consumer<List<R>> each);

    /** A service's own page of a list. */
    interface Page<R> {

        List<R> rows(int offset, int limit);
    }

    /** @param page answers fewer rows than its limit at the list's end only */
    static <R> RowSource<R> pages(Page<R> page) {
        return each -> {
            int offset = 0;
            List<R> rows;
            do {
                rows = page.rows(offset, PAGE);
                each.accept(rows);
                offset += rows.size();
            } while (rows.size() == PAGE);
        };
    }

    /** A list that is short by its nature. */
    static <R> RowSource<R> of(Supplier<List<R>> rows) {
        return each -> each.accept(rows.get());
    }
}

package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.PaperRow;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a line.
 *
 * @param states  with a column for what became of each
 * @param amounts with a column for what each is worth
 */
record GivenTable(PersonLayout layout, List<GivenItem> items, boolean states, boolean amounts) {

    Columns columns() {
        if (states && amounts) return Columns.of(layout.direction(), 22, 232, 42, 108, 72, 78);
        return amounts
                ? Columns.of(layout.direction(), 22, 280, 42, 132, 78)
                : Columns.of(layout.direction(), 22, 322, 52, 150);
    }

    PaperRow header() {
        var keys = new ArrayList<>(
                List.of("column.number", "handover.column.item", "column.quantity", "handover.column.serial"));
        if (states) keys.add("handover.column.state");
        if (amounts) keys.add("column.amount");
        return layout.header(columns(), keys);
    }

    List<PaperRow> rows() {
        var rows = new ArrayList<PaperRow>();
        for (GivenItem item : items) {
            var cells = new ArrayList<Cell>();
            cells.add(layout.middle(Integer.toString(rows.size() + 1), false));
            cells.add(layout.stacked(item.name()));
            cells.add(layout.middle(Integer.toString(item.quantity()), false));
            cells.add(layout.codes(item.serials()));
            if (states) cells.add(layout.words("handover.state." + item.state().name(), false));
            if (amounts) cells.add(layout.amount(item.total().format(), false));
            rows.add(layout.row(columns(), cells.toArray(Cell[]::new)));
        }
        return rows;
    }

    /** The table's last row, over all its columns but the last. */
    PaperRow closing(Cell words, Cell last) {
        return layout.row(columns().joinFirst(columns().count() - 1), words, last).filled(0.93);
    }
}

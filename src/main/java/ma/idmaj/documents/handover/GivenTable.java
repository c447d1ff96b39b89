package ma.idmaj.documents.handover;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a line, each name in a column of its language: two under each other would make every row twice as high.
 *
 * @param states  with a column for what became of each
 * @param amounts with a column for what each is worth
 */
record GivenTable(PersonLayout layout, List<GivenItem> items, boolean states, boolean amounts) {

    private static final double ALL = 535;

    Columns columns() {
        var shares = new ArrayList<>(List.of(31.0, 50.0, 84.0));
        if (states) shares.add(80.0);
        if (amounts) shares.add(72.0);
        double names = ALL - shares.stream().mapToDouble(Double::doubleValue).sum();
        boolean both = layout.languages() == PaperLanguages.BOTH;
        shares.add(1, both ? names / 2 : names);
        if (both) shares.add(1, names / 2);
        return new Columns(layout.direction(), List.copyOf(shares));
    }

    PaperRow header() {
        var titles = new ArrayList<Cell>();
        titles.add(layout.heading("column.number"));
        for (boolean arabic : layout.languages().order())
            titles.add(layout.heading("handover.column.item", List.of(arabic)));
        titles.add(layout.heading("column.quantity"));
        titles.add(layout.heading("handover.column.serial"));
        if (states) titles.add(layout.heading("handover.column.state"));
        if (amounts) titles.add(layout.heading("column.amount"));
        return layout.header(columns(), titles);
    }

    List<PaperRow> rows() {
        var rows = new ArrayList<PaperRow>();
        for (GivenItem item : items) {
            var cells = new ArrayList<Cell>();
            cells.add(layout.middle(Integer.toString(rows.size() + 1), false));
            for (boolean arabic : layout.languages().order()) cells.add(layout.named(arabic, item.name()));
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
        return layout.row(columns().joinFirst(columns().count() - 1), words, last)
                .filled(0.93);
    }
}

package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A list of tens of rows as a plain table, rows as cards on a phone; worded anew when the language changes. */
public final class DataTable<T> extends Div {

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final String captionKey;
    private List<T> rows = List.of();

    private record Column<T>(String key, boolean number, BiFunction<T, Language, Component> cell) {}

    /** @param captionKey what the table lists, for those who can't see it */
    public DataTable(String captionKey) {
        this.captionKey = captionKey;
        addClassName("table-frame");
        table.addClassName("data-table");
        add(table);
        Localized.on(this, language -> show());
    }

    public DataTable<T> column(String key, BiFunction<T, Language, Component> cell) {
        columns.add(new Column<>(key, false, cell));
        return this;
    }

    /** Figures and amounts, set at the end of their column. */
    public DataTable<T> number(String key, BiFunction<T, Language, Component> cell) {
        columns.add(new Column<>(key, true, cell));
        return this;
    }

    public DataTable<T> rows(List<T> rows) {
        this.rows = List.copyOf(rows);
        show();
        return this;
    }

    private void show() {
        Language language = Localized.language();
        table.getElement().setAttribute("aria-label", Localized.text(captionKey));
        table.getHead().removeAll();
        table.getBody().removeAll();
        var head = new NativeTableRow();
        for (Column<T> column : columns) {
            var cell = new NativeTableHeaderCell(Localized.text(column.key()));
            cell.setClassName("number", column.number());
            head.add(cell);
        }
        table.getHead().add(head);
        for (T row : rows) {
            var line = new NativeTableRow();
            for (Column<T> column : columns) {
                var cell = new NativeTableCell(column.cell().apply(row, language));
                cell.setClassName("number", column.number());
                cell.getElement().setAttribute("data-label", Localized.text(column.key()));
                line.add(cell);
            }
            table.getBody().add(line);
        }
    }
}

package ma.idmaj.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of many rows that only says things: looks like {@link DataTable}, but its rows travel as plain data and the page
 * builds them ({@code scripts/rows.js}). Fifty rows as components cost the server some twenty times as much.
 */
@Tag("idmaj-rows")
public final class RowTable<T> extends Component implements HasStyle {

    private final List<Column<T>> columns = new ArrayList<>();
    private final String captionKey;
    private List<T> rows = List.of();
    private Supplier<String> way = () -> "";

    private record Column<T>(String key, boolean number, BiFunction<T, Language, RowCell> cell) {}

    /** @param captionKey what the table lists, for those who can't see it */
    public RowTable(String captionKey) {
        this.captionKey = captionKey;
        addClassName("table-frame");
        Localized.on(this, language -> show());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/rows.js");
    }

    public RowTable<T> column(String key, BiFunction<T, Language, RowCell> cell) {
        columns.add(new Column<>(key, false, cell));
        return this;
    }

    /** Figures and amounts, set at the end of their column. */
    public RowTable<T> number(String key, BiFunction<T, Language, RowCell> cell) {
        columns.add(new Column<>(key, true, cell));
        return this;
    }

    /** @param way is put after the address of each row: what they have in common travels once */
    public RowTable<T> way(Supplier<String> way) {
        this.way = way;
        return this;
    }

    public RowTable<T> rows(List<T> rows) {
        this.rows = List.copyOf(rows);
        show();
        return this;
    }

    private void show() {
        Language language = Localized.language();
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("label", Localized.text(captionKey));
        list.put("way", way.get());
        var heads = list.putArray("columns");
        for (Column<T> column : columns) {
            heads.addObject().put("label", Localized.text(column.key())).put("number", column.number());
        }
        var lines = list.putArray("rows");
        for (T row : rows) {
            var line = lines.addArray();
            columns.forEach(column -> column.cell().apply(row, language).write(line));
        }
        // As one text: kept as a tree of its own the server would hold six times as much for as long as the page is
        // open.
        getElement().setProperty("list", list.toString());
    }
}

package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The list as a table of people and their items; cards on a phone. */
class ListTable extends NativeTable {

    /** @param last what stands in the last cell of each line: actions, a state */
    ListTable(List<LineRow> lines, String lastKey, Function<LineRow, Component> last) {
        this(lines, Map.of(lastKey, last), line -> new Component[0]);
    }

    /**
     * @param more  the cells after the person's items and sum, by the key of their heading, in order
     * @param under what stands under each name
     */
    ListTable(
            List<LineRow> lines, Map<String, Function<LineRow, Component>> more, Function<LineRow, Component[]> under) {
        addClassNames("data-table", "list-table");
        var head = new NativeTableRow();
        for (String key : List.of("number", "name", "project", "items", "amount")) {
            head.add(Localized.text(new NativeTableHeaderCell(), "ceremonies.column." + key));
        }
        more.keySet().forEach(key -> head.add(Localized.text(new NativeTableHeaderCell(), key)));
        getHead().add(head);
        lines.forEach(line -> {
            var row = row(line, under.apply(line));
            more.forEach((key, cell) -> row.add(cell(key, cell.apply(line), "last")));
            getBody().add(row);
        });
    }

    private static NativeTableRow row(LineRow line, Component[] under) {
        var name = new Div();
        var project = new Span();
        var items = new UnorderedList();
        items.addClassName("items");
        Localized.on(items, language -> {
            name.removeAll();
            name.add(name(line, language));
            project.setText(line.project().in(language.arabic()));
            items.removeAll();
            line.items()
                    .forEach(item -> items.add(new ListItem(
                            item.quantity() == 1
                                    ? item.name().in(language.arabic())
                                    : Localized.text(
                                            "ceremonies.itemTimes",
                                            item.name().in(language.arabic()),
                                            item.quantity()))));
        });
        var row = new NativeTableRow(
                cell("ceremonies.column.number", new Span(Integer.toString(line.position())), "number"),
                cell("ceremonies.column.name", named(name, under), "name"),
                cell("ceremonies.column.project", project, "project"),
                cell("ceremonies.column.items", items, "items-cell"),
                cell("ceremonies.column.amount", SumBar.amount(line.total()), "amount-cell"));
        row.setId("line-" + line.position());
        return row;
    }

    private static Component named(Div name, Component[] under) {
        if (under.length == 0) return name;
        var both = new Div(name);
        both.add(under);
        return both;
    }

    /** What an approver said of a row. */
    static Component note(String words) {
        var note = new Div(Localized.text("ceremonies.remark.said", words));
        note.addClassName("row-note");
        return note;
    }

    private static Component[] name(LineRow line, Language language) {
        var first = new Span(line.name().in(language.arabic()));
        first.addClassName("primary-name");
        var second = new Span(line.name().other(language.arabic()));
        second.addClassName("second-name");
        second.getElement().setAttribute("dir", "auto");
        return new Component[] {first, second};
    }

    private static NativeTableCell cell(String labelKey, Component content, String cssClass) {
        var cell = new NativeTableCell(content);
        cell.addClassName(cssClass);
        Localized.on(cell, language -> cell.getElement().setAttribute("data-label", Localized.text(labelKey)));
        return cell;
    }
}

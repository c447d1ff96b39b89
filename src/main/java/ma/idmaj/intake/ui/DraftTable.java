package ma.idmaj.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.IntakeDraft;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people as the file gives them, before anything is kept; rows with something to mend are marked. */
class DraftTable extends NativeTable {

    private static final List<Field> SHOWN =
            List.of(Field.NAME_AR, Field.NAME_LATIN, Field.CIN, Field.BIRTH, Field.PHONE, Field.PROJECT);

    DraftTable(IntakeDraft draft, List<Finding> findings) {
        addClassNames("data-table", "draft-table");
        var head = new NativeTableRow(Localized.text(new NativeTableHeaderCell(), "intake.row"));
        SHOWN.forEach(field -> head.add(Localized.text(new NativeTableHeaderCell(), field.labelKey())));
        head.add(
                Localized.text(new NativeTableHeaderCell(), "intake.items"),
                Localized.text(new NativeTableHeaderCell(), "intake.sum"));
        getHead().add(head);
        Set<Integer> faulty =
                findings.stream().filter(Finding::blocking).map(Finding::row).collect(Collectors.toSet());
        draft.people().forEach(person -> getBody().add(row(person, faulty)));
    }

    private static NativeTableRow row(IntakeDraft.Person person, Set<Integer> faulty) {
        var row = new NativeTableRow(cell("intake.row", new Span(Integer.toString(person.row()))));
        for (Field field : SHOWN) {
            String text = person.text(field);
            boolean ltr = field == Field.CIN || field == Field.PHONE || field == Field.BIRTH;
            row.add(cell(field.labelKey(), ltr ? new Ltr(text) : new Span(text)));
        }
        var items = new UnorderedList();
        items.addClassName("items");
        person.items()
                .forEach(item -> items.add(new ListItem(item.text(Field.ITEM) + " × " + item.text(Field.QUANTITY))));
        Money total = person.items().stream().map(DraftSummary::amount).reduce(Money.ZERO, Money::plus);
        row.add(cell("intake.items", items), cell("intake.sum", DraftSummary.money(total)));
        boolean marked =
                faulty.contains(person.row()) || person.items().stream().anyMatch(i -> faulty.contains(i.row()));
        row.setClassName("faulty", marked);
        return row;
    }

    private static NativeTableCell cell(String labelKey, Component content) {
        var cell = new NativeTableCell(content);
        Localized.on(cell, language -> cell.getElement().setAttribute("data-label", Localized.text(labelKey)));
        return cell;
    }
}

package ma.idmaj.intake.items.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.Finding;
import ma.idmaj.intake.items.ChangeKind;
import ma.idmaj.intake.items.CheckedItem;
import ma.idmaj.intake.items.CheckedItems;
import ma.idmaj.intake.items.Difference;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;

/** Rows of an edited catalogue, each with what it is, what it changes from and to, and whether it is taken. */
class ItemChangesTable extends Div {

    /** Told what is taken or left. */
    interface Taking {

        void take(CheckedItem row, boolean take);
    }

    ItemChangesTable(CheckedItems items, List<CheckedItem> rows, Taking taking) {
        addClassName("price-rows");
        add(new DataTable<CheckedItem>("intake.items.rows")
                .column("intake.row", (row, language) -> new Ltr(Integer.toString(row.number())))
                .column("intake.items.item", (row, language) -> name(row, language))
                .column("intake.items.found", (row, language) -> found(row))
                .column("intake.items.changes", ItemChangesTable::changes)
                .column("intake.items.take", (row, language) -> take(items, row, taking))
                .rows(rows));
    }

    private static Component name(CheckedItem row, Language language) {
        var name = new Span(row.name().in(language.arabic()));
        name.addClassName("supplier-name");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static Component found(CheckedItem row) {
        var all = new Div(new StateChip(row.kind(), tone(row.kind())));
        for (Finding finding : row.findings()) {
            var sentence = new Span(
                    Localized.text(finding.messageKey(), finding.values().toArray()));
            sentence.addClassName("hint");
            all.add(sentence);
        }
        all.addClassName("two-lines");
        return all;
    }

    private static Component changes(CheckedItem row, Language language) {
        var all = new Div();
        all.addClassNames("two-lines", "differences");
        for (Difference difference : row.differences()) {
            String column =
                    Localized.text("intake.items.column." + difference.column().name());
            String after = text(difference.after());
            all.add(new Span(
                    row.kind() == ChangeKind.NEW
                            ? Localized.text("intake.items.says", column, after)
                            : Localized.text("intake.items.differs", column, text(difference.before()), after)));
        }
        return all;
    }

    /** What is nothing says so: an empty place could be overlooked. */
    private static String text(Object value) {
        return switch (value) {
            case Money amount -> amount.format();
            case LocalDate date -> Formats.date(date);
            case Enum<?> constant -> Localized.label(constant);
            default -> value.toString().isEmpty() ? Localized.text("intake.items.nothing") : value.toString();
        };
    }

    private static Component take(CheckedItems items, CheckedItem row, Taking taking) {
        if (!row.kind().takeable()) return new Span("–");
        var take = new Checkbox(items.takes(row));
        take.setAriaLabel(Localized.text("intake.items.takeRow", row.number()));
        take.addValueChangeListener(change -> taking.take(row, change.getValue()));
        return take;
    }

    private static Tone tone(ChangeKind kind) {
        return switch (kind) {
            case REFUSED -> Tone.BAD;
            case CONFLICT -> Tone.WAITING;
            case NEW, CHANGED -> Tone.INFO;
            case SAME -> Tone.GOOD;
        };
    }
}

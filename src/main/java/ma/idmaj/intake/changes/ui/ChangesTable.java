package ma.idmaj.intake.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.Finding;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.Difference;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;

/** Rows of an edited list, each with what it is, what it changes from and to, and whether it is taken. */
class ChangesTable extends Div {

    /** Told what is taken or left. */
    interface Taking {

        void take(RowChange row, boolean take);
    }

    ChangesTable(Changes changes, List<RowChange> rows, Taking taking) {
        addClassName("price-rows");
        add(new DataTable<RowChange>("intake.changes.rows")
                .column("intake.row", (row, language) -> new Ltr(Integer.toString(row.number())))
                .column("intake.changes.what", (row, language) -> name(row, language))
                .column("intake.changes.found", (row, language) -> found(row))
                .column("intake.changes.changes", ChangesTable::changes)
                .column("intake.changes.take", (row, language) -> take(changes, row, taking))
                .rows(rows));
    }

    private static Component name(RowChange row, Language language) {
        var name = new Span(ChangesTable.name(row.name(), language));
        name.addClassName("supplier-name");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static String name(Object name, Language language) {
        return switch (name) {
            case LocalizedText text -> text.in(language.arabic());
            case PersonName person -> person.in(language.arabic());
            default -> name.toString();
        };
    }

    private static Component found(RowChange row) {
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

    private static Component changes(RowChange row, Language language) {
        var all = new Div();
        all.addClassNames("two-lines", "differences");
        for (Difference difference : row.differences()) {
            String column = Localized.text(difference.labelKey(), difference.of());
            String after = text(difference.after());
            all.add(new Span(
                    row.kind() == ChangeKind.NEW
                            ? Localized.text("intake.changes.says", column, after)
                            : Localized.text("intake.changes.differs", column, text(difference.before()), after)));
        }
        return all;
    }

    /** What is nothing says so: an empty place could be overlooked. */
    private static String text(Object value) {
        return switch (value) {
            case LocalizedText text -> text.in(Localized.language().arabic());
            case Money amount -> amount.format();
            case LocalDate date -> Formats.date(date);
            case Enum<?> constant -> Localized.label(constant);
            default -> value.toString().isEmpty() ? Localized.text("intake.changes.nothing") : value.toString();
        };
    }

    private static Component take(Changes changes, RowChange row, Taking taking) {
        if (!row.kind().takeable()) return new Span("–");
        var take = new Checkbox(changes.takes(row));
        take.setAriaLabel(Localized.text("intake.changes.takeRow", row.number()));
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

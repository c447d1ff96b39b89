package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.RowChoice;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows as the file gives them, each with what is to become of it. */
class PeopleDraftTable extends Div {

    /** Of a long file the beginning: whether it was read rightly shows there. */
    private static final int SHOWN = 100;

    private static final List<Field> PLAIN = List.of(Field.CIN, Field.BIRTH, Field.PHONE, Field.SEX, Field.TRAINING);
    private static final Set<Field> FIGURES = Set.of(Field.CIN, Field.BIRTH, Field.PHONE);

    PeopleDraftTable(PeopleDraft draft, List<Finding> findings, Consumer<PeopleDraft> mend) {
        addClassName("stack");
        Set<Integer> faulty =
                findings.stream().filter(Finding::blocking).map(Finding::row).collect(Collectors.toSet());
        var table = new DataTable<PeopleDraft.Row>("intake.people.rows")
                .column("intake.row", (row, l) -> new Ltr(Integer.toString(row.row())))
                .column("beneficiaries.field.name", (row, l) -> name(row, l.arabic()));
        for (Field field : PLAIN)
            table.column(
                    field.labelKey(),
                    (row, l) -> FIGURES.contains(field) ? new Ltr(row.text(field)) : text(row, field));
        table.column("intake.people.becomes", (row, l) -> becomes(row, faulty, draft, mend));
        table.addClassNames("people-draft", "people-table");
        table.rows(draft.rows().stream().limit(SHOWN).toList());
        add(table);
        int more = draft.rows().size() - SHOWN;
        if (more > 0) add(Localized.text(new Paragraph(), "intake.people.moreRows", more));
    }

    /** The reader's script first, as in the list of people. */
    private static Component name(PeopleDraft.Row row, boolean arabic) {
        var first = text(row, arabic ? Field.NAME_AR : Field.NAME_LATIN);
        first.addClassName("primary-name");
        var second = text(row, arabic ? Field.NAME_LATIN : Field.NAME_AR);
        second.addClassName("second-name");
        return new Div(new Div(first), second);
    }

    private static Span text(PeopleDraft.Row row, Field field) {
        var span = new Span(row.text(field));
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private static Component becomes(
            PeopleDraft.Row row, Set<Integer> faulty, PeopleDraft draft, Consumer<PeopleDraft> mend) {
        if (!row.skipped()) {
            return faulty.contains(row.row())
                    ? new StateChip(Tone.BAD, "intake.people.toMend")
                    : new StateChip(Tone.GOOD, "intake.people.newFile");
        }
        var back = Localized.text(new Button(), "intake.people.unskip");
        back.setAriaLabel(Localized.text("intake.people.unskipOf", row.row()));
        back.addClickListener(click -> mend.accept(draft.choosing(List.of(row.row()), RowChoice.UNSAID)));
        var both = new Div(new StateChip(Tone.NEUTRAL, "intake.people.skipped"), back);
        both.addClassName("row");
        return both;
    }
}

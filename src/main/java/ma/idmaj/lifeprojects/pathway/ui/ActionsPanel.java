package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.lifeprojects.pathway.ActionRow;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.ActionState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be done for a project: by whom and by when, what is to do first. */
class ActionsPanel extends Section {

    private final ActionService actions;
    private final AccountNames accounts;
    private final UUID project;
    private final boolean writing;
    private final LocalDate today;
    private final Runnable changed;
    private final Button add = new Button();
    private final Div list = new Div();

    /** @param changed to be called after each change: the next action stands elsewhere on the page */
    ActionsPanel(
            ActionService actions,
            AccountNames accounts,
            UUID project,
            boolean writing,
            Clock clock,
            Runnable changed) {
        this.actions = actions;
        this.accounts = accounts;
        this.project = project;
        this.writing = writing;
        this.today = LocalDate.now(clock);
        this.changed = changed;
        addClassNames("stack", "part-table");
        var head = new Div(Localized.text(new H2(), "lifeprojects.actions"));
        head.addClassNames("row", "part-head");
        if (writing) head.add(Localized.text(add, "lifeprojects.action.add"));
        add.addClickListener(click -> plan());
        add(head, list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        // What is to do comes first, the earliest due on top; what has ended follows, the latest on top.
        List<ActionRow> rows = actions.actions(project).stream()
                .sorted(Comparator.comparing((ActionRow row) -> row.state() != ActionState.PLANNED)
                        .thenComparing(row -> row.state() == ActionState.PLANNED
                                ? row.dueOn().toEpochDay()
                                : -Objects.requireNonNullElse(row.endedOn(), today)
                                        .toEpochDay()))
                .toList();
        if (rows.isEmpty()) {
            var none = Localized.text(new Span(), "lifeprojects.action.none");
            none.addClassName("hint");
            list.add(none);
            return;
        }
        var names = accounts.of(rows.stream()
                .flatMap(row -> Stream.of(row.owner(), row.endedBy()))
                .filter(Objects::nonNull)
                .toList());
        var table = new DataTable<ActionRow>("lifeprojects.actions")
                .column("lifeprojects.action.what", (row, language) -> what(row))
                .column("lifeprojects.pathway", (row, language) -> new Span(Localized.label(row.pathway())))
                .column("lifeprojects.action.owner", (row, language) -> new Span(owner(row, names, language)))
                .column("lifeprojects.due", (row, language) -> PartTones.due(row.dueOn(), row.overdue(today)))
                .column("lifeprojects.state", (row, language) -> state(row, names, language));
        if (writing) table.column("lifeprojects.acts", (row, language) -> acts(row));
        list.add(table.rows(rows));
    }

    private static Component what(ActionRow row) {
        var what = new Div(PartTones.typed(row.what()));
        what.addClassName("part-name");
        if (!row.note().isEmpty()) {
            var note = PartTones.typed(row.note());
            note.addClassName("hint");
            what.add(new Div(note));
        }
        return what;
    }

    private static String owner(ActionRow row, AccountNames.Names names, Language language) {
        return row.owner() == null
                ? Localized.text("lifeprojects.action.thePerson")
                : names.of(row.owner(), language.arabic());
    }

    private static Component state(ActionRow row, AccountNames.Names names, Language language) {
        var state = new Div(PartTones.chip(row.state()));
        state.addClassName("due");
        if (row.endedBy() != null && row.endedOn() != null) {
            var by = new Span(Localized.text(
                    "lifeprojects.action.endedBy", row.endedOn(), names.of(row.endedBy(), language.arabic())));
            by.addClassName("hint");
            state.add(by);
        }
        return state;
    }

    private Component acts(ActionRow row) {
        if (row.state() != ActionState.PLANNED) return PartTones.none();
        var done = new Button(
                Localized.text("lifeprojects.action.done"),
                click -> EndDialog.done(
                                today, (on, note) -> actions.finish(row.id(), row.version(), on, note), this::again)
                        .open());
        var edit = new Button(
                Localized.text("lifeprojects.edit"),
                click -> ActionDialog.edit(
                                row,
                                actions.owners(project),
                                draft -> actions.edit(row.id(), row.version(), draft),
                                this::again)
                        .open());
        var cancel = new Button(
                Localized.text("lifeprojects.action.cancel"),
                click -> EndDialog.cancelled(note -> actions.cancel(row.id(), row.version(), note), this::again)
                        .open());
        var acts = new Div(done, edit, cancel);
        acts.addClassNames("row", "part-acts");
        for (Button act : List.of(done, edit, cancel)) act.setAriaLabel(act.getText() + " · " + row.what());
        for (Button quiet : List.of(edit, cancel)) quiet.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return acts;
    }

    private void plan() {
        ActionDialog.plan(today, actions.owners(project), draft -> actions.plan(project, draft), this::again)
                .open();
    }

    private void again() {
        refresh();
        changed.run();
        // The list is built anew: who works by keyboard stays with the actions.
        add.focus();
    }
}

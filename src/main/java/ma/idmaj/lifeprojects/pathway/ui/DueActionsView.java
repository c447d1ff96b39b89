package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.lifeprojects.pathway.DueAction;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is to be done within a week over all projects of the centre, the longest due first. */
@Route(DueActionsView.ADDRESS)
@RolesAllowed(Permission.PEOPLE_WRITE)
class DueActionsView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "life-projects/actions";
    private static final int SHOWN = 200;

    private final ActionService actions;
    private final LocalDate today;
    private final Div list = new Div();

    DueActionsView(ActionService actions, ListExports exports, Clock clock) {
        this.actions = actions;
        this.today = LocalDate.now(clock);
        list.addClassNames("stack", "part-table");
        var takeAway = new TakeAway(exports, () -> DueSheet.of(actions));
        add(new PageHeader("lifeprojects.work.page").also(takeAway.button()), takeAway.place(), list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<DueAction> due = actions.due(SHOWN);
        if (due.isEmpty()) {
            list.add(new EmptyState("lifeprojects.work.none.title", "lifeprojects.work.none.hint")
                    .action("lifeprojects.title", ProjectLinks.ALL));
            return;
        }
        list.add(new DataTable<DueAction>("lifeprojects.work.page")
                .column("lifeprojects.action.what", (row, language) -> what(row))
                .column(
                        "lifeprojects.due",
                        (row, language) ->
                                PartTones.due(row.action().dueOn(), row.action().overdue(today)))
                .column(
                        "lifeprojects.action.owner",
                        (row, language) -> Localized.text(
                                new Span(),
                                row.action().owner() == null
                                        ? "lifeprojects.action.thePerson"
                                        : "lifeprojects.action.you"))
                .column(
                        "lifeprojects.person",
                        (row, language) -> new Span(row.person().in(language.arabic())))
                .column("lifeprojects.project", (row, language) -> project(row, language))
                .column("lifeprojects.acts", (row, language) -> done(row))
                .rows(due));
    }

    private static Component what(DueAction row) {
        var what = PartTones.typed(row.action().what());
        what.addClassName("part-name");
        return what;
    }

    private static Anchor project(DueAction row, Language language) {
        var link = new Anchor(
                ProjectLinks.tab(row.project(), Diagnosis.TAB), row.title().in(language.arabic()));
        link.addClassName("row-link");
        return link;
    }

    private Button done(DueAction row) {
        var action = row.action();
        var done = new Button(
                Localized.text("lifeprojects.action.done"),
                click -> EndDialog.done(
                                today,
                                (on, note) -> actions.finish(action.id(), action.version(), on, note),
                                this::refresh)
                        .open());
        done.setAriaLabel(done.getText() + " · " + action.what());
        return done;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.work.page");
    }
}

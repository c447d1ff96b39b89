package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.tabs.ProjectTab;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;

/** The states a project went through, when and by whom, on its page. */
@org.springframework.stereotype.Component
class HistoryTab implements ProjectTab {

    private final LifeProjectService projects;
    private final AccountNames accounts;
    private final CurrentUser user;

    HistoryTab(LifeProjectService projects, AccountNames accounts, CurrentUser user) {
        this.projects = projects;
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.history";
    }

    @Override
    public String path() {
        return "history";
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        return projects.detail(project.id()).map(this::history).orElseGet(Div::new);
    }

    @Override
    public int order() {
        return 90;
    }

    private Component history(ProjectDetail detail) {
        var names =
                accounts.of(detail.steps().stream().map(ProjectDetail.Step::by).toList());
        var table = new DataTable<ProjectDetail.Step>("lifeprojects.history")
                .column("lifeprojects.state", (step, language) -> ProjectTones.chip(step.state()))
                .column("lifeprojects.at", (step, language) -> new Ltr(Formats.moment(step.at())))
                .column("lifeprojects.by", (step, language) -> new Span(names.of(step.by(), language.arabic())));
        // Why someone gave a project up is for those who may read people's files.
        boolean noted = detail.steps().stream().anyMatch(step -> !step.note().isEmpty());
        if (noted && user.may(Permission.PEOPLE_READ))
            table.column("lifeprojects.note", (step, language) -> note(step));
        return table.rows(detail.steps());
    }

    private static Span note(ProjectDetail.Step step) {
        var note = new Span(step.note());
        note.getElement().setAttribute("dir", "auto");
        return note;
    }
}

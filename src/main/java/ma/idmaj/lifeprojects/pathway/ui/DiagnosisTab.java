package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.Diagnosis;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.tabs.ProjectTab;

import java.time.Clock;

/** The pathways of a project and the actions that follow from them, on its page. */
@org.springframework.stereotype.Component
class DiagnosisTab implements ProjectTab {

    private final PathwayService pathways;
    private final ActionService actions;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Clock clock;

    DiagnosisTab(PathwayService pathways, ActionService actions, AccountNames accounts, CurrentUser user, Clock clock) {
        this.pathways = pathways;
        this.actions = actions;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.diagnosis";
    }

    @Override
    public String path() {
        return Diagnosis.TAB;
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        boolean writing = user.may(Permission.PEOPLE_WRITE) && !project.state().over();
        var content = new Div(
                new PathwaysPanel(pathways, project.id(), writing, clock),
                new ActionsPanel(actions, accounts, project.id(), writing, clock, changed));
        content.addClassName("stack");
        return content;
    }

    /** Notes on a person's circumstances: for those who may read people's files. */
    @Override
    public boolean visible() {
        return user.may(Permission.PEOPLE_READ);
    }

    @Override
    public int order() {
        return 10;
    }
}

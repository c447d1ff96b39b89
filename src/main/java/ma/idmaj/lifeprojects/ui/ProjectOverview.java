package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.OverviewPart;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;
import java.util.UUID;

/** On a person's overview: the life projects and where each stands. */
@org.springframework.stereotype.Component
class ProjectOverview implements OverviewPart {

    private final LifeProjectService projects;
    private final CurrentUser user;

    ProjectOverview(LifeProjectService projects, CurrentUser user) {
        this.projects = projects;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(UUID person) {
        if (!user.may(Permission.PROJECTS_READ)) return Optional.empty();
        var lines = new Div();
        lines.addClassName("overview-lines");
        projects.ofBeneficiary(person).forEach(row -> lines.add(line(row)));
        if (lines.getComponentCount() == 0) lines.add(Localized.text(new Span(), "lifeprojects.noneYet.title"));
        return Optional.of(lines);
    }

    private static Div line(ProjectRow row) {
        var link = new Anchor(ProjectLinks.project(row.id()), "");
        link.addClassName("row-link");
        Localized.on(link, language -> link.setText(row.title().in(language.arabic())));
        var line = new Div(link, ProjectTones.chip(row.state()));
        line.addClassName("row");
        return line;
    }
}

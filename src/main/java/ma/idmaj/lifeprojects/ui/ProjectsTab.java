package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** A person's life projects, on the person's page. */
@org.springframework.stereotype.Component
class ProjectsTab implements BeneficiaryTab {

    private final LifeProjectService projects;
    private final KitService kits;
    private final CurrentUser user;

    ProjectsTab(LifeProjectService projects, KitService kits, CurrentUser user) {
        this.projects = projects;
        this.kits = kits;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.title";
    }

    @Override
    public String path() {
        return "project";
    }

    @Override
    public Component content(UUID beneficiaryId) {
        var rows = projects.ofBeneficiary(beneficiaryId);
        boolean writing = user.may(Permission.PEOPLE_WRITE);
        if (rows.isEmpty()) {
            var none = new EmptyState("lifeprojects.noneYet.title", "lifeprojects.noneYet.hint");
            return writing ? none.action("lifeprojects.start", ProjectLinks.start(beneficiaryId)) : none;
        }
        var content = new Div(ProjectTable.of(rows, kits.trades(), user.may(Permission.PEOPLE_READ)));
        content.addClassName("stack");
        if (writing) {
            var start = Localized.text(new Anchor(ProjectLinks.start(beneficiaryId), ""), "lifeprojects.start");
            start.addClassNames("button-link", "quiet");
            var acts = new Div(start);
            acts.addClassName("row");
            content.addComponentAsFirst(acts);
        }
        return content;
    }

    @Override
    public int order() {
        return 10;
    }
}

package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.catalogue.KitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.ui.EmptyState;

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
        return rows.isEmpty()
                ? new EmptyState("lifeprojects.noneYet.title", "lifeprojects.noneYet.hint")
                : ProjectTable.of(rows, kits.trades(), user.may(Permission.PEOPLE_READ));
    }

    @Override
    public int order() {
        return 10;
    }
}

package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.needs.NeedsList;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.lifeprojects.tabs.ProjectTab;

/** What a project needs, on its page. */
@org.springframework.stereotype.Component
class NeedsTab implements ProjectTab {

    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final CurrentUser user;

    NeedsTab(NeedsService needs, CatalogueService catalogue, CurrentUser user) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.needs";
    }

    @Override
    public String path() {
        return NeedsList.TAB;
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        return new NeedsPanel(project.id(), needs, catalogue, user);
    }

    @Override
    public int order() {
        return 30;
    }
}

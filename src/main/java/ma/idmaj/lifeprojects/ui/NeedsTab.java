package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.tabs.ProjectTab;

import java.util.List;

/** What a project needs, on its page. */
@org.springframework.stereotype.Component
class NeedsTab implements ProjectTab {

    private final LifeProjectService projects;
    private final CatalogueService catalogue;

    NeedsTab(LifeProjectService projects, CatalogueService catalogue) {
        this.projects = projects;
        this.catalogue = catalogue;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.needs";
    }

    @Override
    public String path() {
        return "needs";
    }

    @Override
    public Component content(ProjectRow project, Runnable changed) {
        return new NeedsTable(
                projects.detail(project.id()).map(ProjectDetail::needs).orElse(List.of()), catalogue);
    }

    @Override
    public int order() {
        return 30;
    }
}

package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.tabs.CommitteeSummary;

import java.util.List;
import java.util.UUID;

/** What a project asks for, with its total, before the committee. */
@org.springframework.stereotype.Component
class NeedsSummary implements CommitteeSummary {

    private final LifeProjectService projects;
    private final CatalogueService catalogue;

    NeedsSummary(LifeProjectService projects, CatalogueService catalogue) {
        this.projects = projects;
        this.catalogue = catalogue;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.needs";
    }

    @Override
    public Component content(UUID project) {
        return new NeedsTable(projects.detail(project).map(ProjectDetail::needs).orElse(List.of()), catalogue);
    }

    @Override
    public int order() {
        return 10;
    }
}

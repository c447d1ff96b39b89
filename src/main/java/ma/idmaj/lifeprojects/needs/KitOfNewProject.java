package ma.idmaj.lifeprojects.needs;

import ma.idmaj.lifeprojects.ProjectOpened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A project opened with a kit begins with the kit's items, as urgent as the kit has them. */
@Component
class KitOfNewProject {

    private final NeedsService needs;

    KitOfNewProject(NeedsService needs) {
        this.needs = needs;
    }

    @EventListener
    void fill(ProjectOpened opened) {
        needs.beginWith(opened.project(), opened.kit());
    }
}

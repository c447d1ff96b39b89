package ma.idmaj.lifeprojects.tabs;

import com.vaadin.flow.component.Component;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What members of the committee read of a project before they decide: its needs, its diagnosis, its feasibility, its
 * fit. Implemented as a bean in the {@code ui} of whoever keeps that part.
 */
public interface CommitteeSummary {

    /** Key of the heading over it. */
    String titleKey();

    /**
     * @param project one the reader may see
     * @return a new component, short: it is read while others wait; null when there is nothing to tell
     */
    @Nullable
    Component content(UUID project);

    /** Lower first. */
    int order();
}

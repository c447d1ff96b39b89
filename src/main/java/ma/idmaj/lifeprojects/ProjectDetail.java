package ma.idmaj.lifeprojects;

import java.time.Instant;
import java.util.List;

/** One life project whole: its needs and its way so far. */
public record ProjectDetail(ProjectRow project, List<EligibleProject.Need> needs, List<Step> steps) {

    /** A state reached: when and by whom. */
    public record Step(ProjectState state, Instant at, String by, String note) {}
}

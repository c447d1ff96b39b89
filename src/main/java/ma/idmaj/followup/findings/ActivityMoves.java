package ma.idmaj.followup.findings;

import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import java.util.List;

/** Where a project goes by what a visit finds. Never out of the programme: that takes a decision of its own. */
public final class ActivityMoves {

    private ActivityMoves() {}

    /**
     * @return the states it passes, one after the other; none when it stays
     * @throws Refusal when a business that has run is found not to have begun
     */
    public static List<ProjectState> from(ProjectState state, Activity found) {
        return switch (state) {
            case EQUIPPED ->
                switch (found) {
                    case NOT_STARTED -> List.of();
                    case RUNNING -> List.of(ProjectState.ACTIVE);
                    // What struggles, pauses or has stopped did begin.
                    case STRUGGLING, PAUSED, STOPPED -> List.of(ProjectState.ACTIVE, ProjectState.IN_DIFFICULTY);
                };
            case ACTIVE ->
                switch (begun(found)) {
                    case STRUGGLING, PAUSED, STOPPED -> List.of(ProjectState.IN_DIFFICULTY);
                    default -> List.of();
                };
            case IN_DIFFICULTY -> begun(found) == Activity.RUNNING ? List.of(ProjectState.ACTIVE) : List.of();
            // A visit after the exit is a status alone.
            default -> List.of();
        };
    }

    private static Activity begun(Activity found) {
        if (found == Activity.NOT_STARTED) throw new Refusal("followup.findings.startedBefore");
        return found;
    }
}

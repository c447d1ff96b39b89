package ma.idmaj.followup.exit;

import ma.idmaj.lifeprojects.ProjectState;

import java.util.Arrays;
import java.util.List;

/** How a project leaves the programme. */
public enum ExitOutcome {
    SUSTAINED,
    CEASED;

    public ProjectState state() {
        return this == SUSTAINED ? ProjectState.SUSTAINED : ProjectState.CEASED;
    }

    public List<ExitReason> reasons() {
        return Arrays.stream(ExitReason.values())
                .filter(reason -> reason.outcome() == this)
                .toList();
    }
}

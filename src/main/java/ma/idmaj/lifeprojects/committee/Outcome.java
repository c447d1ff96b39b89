package ma.idmaj.lifeprojects.committee;

import ma.idmaj.lifeprojects.ProjectState;

/** What a session made of a file: one of three decisions, or none and the file waits for the next session, or left it. */
public enum Outcome {
    APPROVED,
    ADJOURNED,
    REJECTED,
    CARRIED_OVER,
    WITHDRAWN;

    public boolean decision() {
        return this == APPROVED || this == ADJOURNED || this == REJECTED;
    }

    /** The state a decision brings the project to. */
    ProjectState state() {
        if (!decision()) throw new IllegalStateException(name());
        return ProjectState.valueOf(name());
    }
}

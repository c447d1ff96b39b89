package ma.idmaj.lifeprojects.committee;

/** Where a session of the committee stands: planned, then held, then closed; or cancelled before it is held. */
public enum SessionState {
    PLANNED,
    HELD,
    CLOSED,
    CANCELLED;

    /** Whether files on its agenda still wait for it. */
    public boolean open() {
        return this == PLANNED || this == HELD;
    }
}

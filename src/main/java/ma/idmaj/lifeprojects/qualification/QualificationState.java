package ma.idmaj.lifeprojects.qualification;

/** How a training stands; completed and abandoned ones stay so. */
public enum QualificationState {
    PLANNED,
    UNDER_WAY,
    COMPLETED,
    ABANDONED;

    public boolean open() {
        return this == PLANNED || this == UNDER_WAY;
    }

    /** A training that has begun is not planned any more. */
    boolean leadsTo(QualificationState to) {
        return open() && to.ordinal() >= ordinal();
    }
}

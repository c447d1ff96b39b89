package ma.idmaj.lifeprojects.pathway;

/** How a pathway stands. Once looked at, it never becomes unseen again. */
public enum PathwayState {
    NOT_LOOKED_AT,
    FINE,
    GAP,
    UNDER_WAY,
    SETTLED,
    NOT_NEEDED;

    /** Something is lacking still, and somebody has to see to it. */
    public boolean open() {
        return this == GAP || this == UNDER_WAY;
    }

    /** Says nothing without the reason or the lack written beside it. */
    public boolean wantsNote() {
        return this == GAP || this == NOT_NEEDED;
    }
}

package ma.idmaj.beneficiaries.timeline;

/** The parts of a time line, in their order. */
public enum TimelinePart {
    BEFORE,
    DAY,
    AFTER,
    TO_COME
}

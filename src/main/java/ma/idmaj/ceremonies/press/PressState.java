package ma.idmaj.ceremonies.press;

/** Where a press text stands. */
public enum PressState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    WITHDRAWN
}

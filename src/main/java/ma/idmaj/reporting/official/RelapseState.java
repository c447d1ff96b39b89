package ma.idmaj.reporting.official;

/** How far a figure has come: copied from its source, looked up there by a second person, or taken back. */
public enum RelapseState {
    ENTERED,
    CONFIRMED,
    WITHDRAWN
}

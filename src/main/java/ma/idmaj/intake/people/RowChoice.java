package ma.idmaj.intake.people;

/** What is to become of a row. */
public enum RowChoice {
    /** A file of its own, unless there is something to decide first. */
    UNSAID,
    /** A file of its own, although it looks like one there is. */
    TAKE,
    /** Nothing: no file is opened and none is changed. */
    SKIP
}

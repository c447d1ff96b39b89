package ma.idmaj.papers;

/** What an issued paper is worth today. */
public enum Validity {
    VALID,
    /** Another one says now what it said: a list that changed. */
    REPLACED,
    /** What it says is undone: a record taken back. */
    ANNULLED
}

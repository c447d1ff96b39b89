package ma.idmaj.papers;

/** Who holds a paper in hand. */
public enum Audience {
    /** The Foundation's own staff and those who sign with them. */
    OFFICE,
    GATE,
    DESK,
    GOVERNOR,
    ACCOUNTANT,
    PRESS,
    /** The person it is about. */
    PERSON,
    /** Whoever is in the hall. */
    HALL,
    GUESTS
}

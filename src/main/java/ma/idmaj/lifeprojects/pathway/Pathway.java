package ma.idmaj.lifeprojects.pathway;

/** What a diagnosis looks at, in the order in which it is talked through. */
public enum Pathway {
    TRAINING,
    PREMISES,
    PAPERS,
    FINANCING,
    EQUIPMENT,
    FAMILY,
    FOLLOW_UP
}

package ma.idmaj.documents.handover;

/** How a text speaks of its person. Where the file does not say, of «the person», which is right of anybody. */
public enum Agreement {
    FEMALE,
    MALE,
    PERSON
}

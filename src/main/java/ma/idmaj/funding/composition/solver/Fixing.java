package ma.idmaj.funding.composition.solver;

/** What the organiser has said by hand of a person or a line. */
public enum Fixing {
    FREE,
    IN,
    OUT
}

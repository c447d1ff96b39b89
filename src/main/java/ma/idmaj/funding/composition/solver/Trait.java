package ma.idmaj.funding.composition.solver;

/** What a minimum may be asked for. */
public enum Trait {
    SEX,
    TERRITORY,
    SECTOR
}

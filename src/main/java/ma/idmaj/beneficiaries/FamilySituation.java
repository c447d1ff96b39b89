package ma.idmaj.beneficiaries;

/** Whom the person lives with, as on the family's papers. */
public enum FamilySituation {
    SINGLE,
    MARRIED,
    DIVORCED,
    WIDOWED
}

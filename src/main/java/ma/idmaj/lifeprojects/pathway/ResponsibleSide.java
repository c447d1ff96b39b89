package ma.idmaj.lifeprojects.pathway;

/** Who has to see to a pathway. */
public enum ResponsibleSide {
    PERSON,
    CENTRE,
    FOUNDATION,
    PARTNER,
    AUTHORITY,
    FAMILY
}

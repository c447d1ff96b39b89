package ma.idmaj.beneficiaries.registration;

/** What a registration asks by itself; other modules ask more in steps of their own. */
public enum Answer {
    ARABIC_NAME,
    LATIN_NAME,
    CIN,
    BIRTH_DATE,
    SEX,
    FAMILY_SITUATION,
    DEPENDANTS,
    PHONE,
    SECOND_PHONE,
    ADDRESS,
    COMMUNE,
    TERRITORY,
    CENTRE
}

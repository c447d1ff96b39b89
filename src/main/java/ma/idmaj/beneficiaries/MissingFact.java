package ma.idmaj.beneficiaries;

/** A fact «to be completed» in a person's file. An address is never missed: many have none to give. */
public enum MissingFact {
    ARABIC_NAME,
    LATIN_NAME,
    CIN,
    PHONE,
    BIRTH_DATE,
    SEX,
    TERRITORY,
    CENTRE,
    TRAINING
}

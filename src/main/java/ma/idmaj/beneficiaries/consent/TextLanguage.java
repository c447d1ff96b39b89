package ma.idmaj.beneficiaries.consent;

/** The language a person was told and asked in. */
public enum TextLanguage {
    ARABIC,
    FRENCH
}

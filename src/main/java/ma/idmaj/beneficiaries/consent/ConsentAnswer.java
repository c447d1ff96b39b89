package ma.idmaj.beneficiaries.consent;

/** What a person said. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    /** Takes back what was given. */
    WITHDRAWN
}

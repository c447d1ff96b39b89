package ma.idmaj.beneficiaries.consent;

/** What people are told and asked, and the number that stands in it. */
public enum NoticePart {
    /** The CNDP's number; one and the same in both languages. */
    CNDP_NUMBER,
    NOTICE,
    DATA_PROCESSING,
    IMAGE,
    PRESS_NAME
}

package ma.idmaj.beneficiaries.contacts;

/** What a person is asked to come to. */
public enum ConvocationReason {
    INTERVIEW,
    COMMITTEE,
    TRAINING,
    CEREMONY,
    VISIT
}

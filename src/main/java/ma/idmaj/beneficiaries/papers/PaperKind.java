package ma.idmaj.beneficiaries.papers;

/** What an attached paper is. */
public enum PaperKind {
    CIN_COPY,
    DIPLOMA,
    LICENCE,
    LEASE,
    CERTIFICATE,
    /** The signed answers to the notice of law 09-08. */
    CONSENT_FORM,
    OTHER
}

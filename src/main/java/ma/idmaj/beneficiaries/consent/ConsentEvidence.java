package ma.idmaj.beneficiaries.consent;

/** By what an answer can be shown to have been given. */
public enum ConsentEvidence {
    /** A paper of the file with the person's signature. */
    SIGNED_PAPER,
    SAID_ALOUD
}

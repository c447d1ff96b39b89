package ma.idmaj.privacy.requests;

/** By what it is known that whoever asks is the person. */
public enum IdentityProof {
    CARD_SEEN,
    CARD_COPY,
    KNOWN_TO_STAFF,
    /** Somebody else asks, with a legalised mandate. */
    MANDATE
}

package ma.idmaj.territory;

/** What sort of institution a partner is. */
public enum PartnerKind {
    TRAINING,
    EMPLOYMENT,
    SOCIAL,
    FUNDING,
    PROFESSIONAL,
    OTHER
}

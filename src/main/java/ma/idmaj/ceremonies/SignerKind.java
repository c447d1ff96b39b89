package ma.idmaj.ceremonies;

/** Who signed: the person, someone with a certified mandate, or a witness for one who cannot sign. */
public enum SignerKind {
    BENEFICIARY,
    PROXY,
    WITNESS
}

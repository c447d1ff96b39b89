package ma.idmaj.ceremonies.press.statements;

/** Where a statement stands. */
public enum StatementState {
    WRITTEN,
    APPROVED,
    WITHDRAWN
}

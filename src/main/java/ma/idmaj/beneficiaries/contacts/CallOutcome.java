package ma.idmaj.beneficiaries.contacts;

/** How a call ended. */
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    WRONG_NUMBER,
    CALL_AGAIN
}

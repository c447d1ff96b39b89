package ma.idmaj.readapi;

/** Whether a key still opens. */
public enum ApiKeyState {
    OPEN,
    EXPIRED,
    REVOKED
}

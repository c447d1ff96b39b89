package ma.idmaj.privacy.requests;

/** Where a request stands. Without knowing who asks, nothing is given. */
public enum RequestState {
    RECEIVED,
    /** Whoever asks has shown who they are. */
    IDENTIFIED,
    ANSWERED,
    REFUSED,
    /** Taken back by whoever asked. */
    WITHDRAWN;

    public boolean open() {
        return this == RECEIVED || this == IDENTIFIED;
    }
}

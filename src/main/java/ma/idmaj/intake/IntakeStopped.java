package ma.idmaj.intake;

/** The clerk stopped a list on its way in: what was written so far is taken back. */
public final class IntakeStopped extends RuntimeException {

    public IntakeStopped() {
        super(null, null, false, false);
    }
}

package ma.idmaj.shared;

/** Long work was told not to go on; whatever it had done is taken back. */
public class Stopped extends RuntimeException {

    public Stopped() {
        super(null, null, false, false);
    }
}

package ma.idmaj.pace;

import ma.idmaj.shared.Refusal;

/** So much was asked for in so little time that whoever asks is to wait. */
public class TooFast extends Refusal {

    private final long seconds;

    TooFast(Bulk bulk, long seconds) {
        super("pace.tooFast." + bulk, seconds);
        this.seconds = seconds;
    }

    /** How long to wait, at least one. */
    public long seconds() {
        return seconds;
    }
}

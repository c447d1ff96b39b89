package ma.idmaj.ceremonies.rehearsal;

import org.jspecify.annotations.Nullable;

/**
 * How long a person takes at a station, in seconds.
 *
 * @param person each one who comes, or whose proxy does
 */
public record Timing(int person) {

    public static final int LEAST = 10;
    public static final int MOST = 1_800;
    public static final Timing USUAL = new Timing(120);

    /** Calling three times into the hall. */
    private static final int CALLED = 20;
    /** Reading a mandate and writing a name. */
    private static final int MANDATE = 60;
    /** Fetching another piece. */
    private static final int EXCHANGE = 150;

    public Timing {
        if (person < LEAST || person > MOST) throw new IllegalArgumentException("seconds a person");
    }

    public int of(@Nullable Mishap mishap) {
        if (mishap == null) return person;
        return switch (mishap) {
            case ABSENT -> CALLED;
            case PROXY -> person + MANDATE;
            case BROKEN_PIECE -> person + EXCHANGE;
        };
    }
}

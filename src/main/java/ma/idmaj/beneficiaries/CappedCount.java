package ma.idmaj.beneficiaries;

/**
 * A count that stops counting.
 *
 * @param count at most {@link #CAP}
 * @param more  whether there are more than that: «+1000»
 */
public record CappedCount(int count, boolean more) {

    public static final int CAP = 1000;

    static CappedCount of(int counted) {
        return new CappedCount(Math.min(counted, CAP), counted > CAP);
    }
}

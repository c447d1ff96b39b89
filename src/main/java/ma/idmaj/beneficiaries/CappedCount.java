package ma.idmaj.beneficiaries;

/**
 * A count that stops counting.
 *
 * @param count at most the cap it was counted to
 * @param more  whether there are more than that: «more than 1000»
 */
public record CappedCount(int count, boolean more) {

    static final int CAP = 1000;

    /** Counted again at every letter typed, where nobody reads more of it than «too many yet». */
    static final int WHILE_TYPING = 200;

    /** @param counted up to one more than the cap */
    static CappedCount of(int counted, int cap) {
        return new CappedCount(Math.min(counted, cap), counted > cap);
    }
}

package ma.idmaj.audit;

/**
 * The last entry of a subject's chain.
 *
 * @param number its number, 0 while there is none
 * @param mac    binds the row, so that a chain cut short is not passed off as whole
 */
public record ChainHead(String subject, String subjectId, long number, String hash, String mac) {

    /** Stays on a head that was found altered: an entry written after that does not make it good. */
    static final String BROKEN = "0".repeat(64);

    /** Of a subject nobody has written of. */
    static ChainHead none(String subject, String subjectId) {
        return new ChainHead(subject, subjectId, 0, ChainEntry.FIRST, "");
    }

    public static ChainHead at(String subject, String subjectId, long number, String hash, ChainKey key) {
        return new ChainHead(subject, subjectId, number, hash, mac(subject, subjectId, number, hash, key));
    }

    public boolean intact(ChainKey key) {
        if (number == 0) return hash.equals(ChainEntry.FIRST) && mac.isEmpty();
        return mac.equals(mac(subject, subjectId, number, hash, key));
    }

    /** Moved on to the next entry. */
    ChainHead next(String hash, ChainKey key) {
        return intact(key)
                ? at(subject, subjectId, number + 1, hash, key)
                : new ChainHead(subject, subjectId, number + 1, hash, BROKEN);
    }

    private static String mac(String subject, String subjectId, long number, String hash, ChainKey key) {
        return key.mac("head", subject, subjectId, number, hash);
    }
}

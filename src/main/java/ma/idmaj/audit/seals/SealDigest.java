package ma.idmaj.audit.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a seal: SHA-256 over its entries, chain after chain in the database's order of subjects, each by its row
 * number and its hash, which binds all the rest of the row.
 */
public final class SealDigest {

    private final MessageDigest digest;
    private long entries;
    private long chains;

    public SealDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param number within its chain */
    public void add(long seq, long number, String hash) {
        digest.update(
                ByteBuffer.allocate(2 * Long.BYTES).putLong(seq).putLong(number).array());
        digest.update(hash.getBytes(StandardCharsets.US_ASCII));
        entries++;
    }

    /** After the last entry of each chain. */
    public void endOfChain() {
        digest.update((byte) 0);
        chains++;
    }

    public long entries() {
        return entries;
    }

    public long chains() {
        return chains;
    }

    /** @return 64 hexadecimal digits; asked once */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

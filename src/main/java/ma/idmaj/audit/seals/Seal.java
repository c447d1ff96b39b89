package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainKey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What all chains were at one moment.
 *
 * @param number  from 1 on, without gaps
 * @param chains  how many have entries in it
 * @param entries how many entries it adds
 * @param digest  over those entries; see {@link SealDigest}
 */
public record Seal(long number, Instant at, long chains, long entries, String digest, String previous, String mac) {

    /** What the first seal follows. */
    public static final String FIRST = "0".repeat(64);

    static Seal of(long number, Instant at, long chains, long entries, String digest, String previous, ChainKey key) {
        return new Seal(
                number, at, chains, entries, digest, previous, mac(number, at, chains, entries, digest, previous, key));
    }

    public static Seal of(ResultSet row, int n) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("chains"),
                row.getLong("entries"),
                row.getString("digest"),
                row.getString("previous_mac"),
                row.getString("mac"));
    }

    public boolean intact(ChainKey key) {
        return mac.equals(mac(number, at, chains, entries, digest, previous, key));
    }

    private static String mac(
            long number, Instant at, long chains, long entries, String digest, String previous, ChainKey key) {
        return key.mac("seal", number, at.toEpochMilli(), chains, entries, digest, previous);
    }
}

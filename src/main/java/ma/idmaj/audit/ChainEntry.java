package ma.idmaj.audit;

import ma.idmaj.shared.Sha256;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One row of the trail, whole, and the hash its form gives it.
 *
 * @param number     its place in its subject's chain, from 1
 * @param form       how it is hashed: 1 without a key (before there were seals), 2 with it
 * @param difference as {@link Differences} writes it; empty for none
 */
public record ChainEntry(
        long number,
        int form,
        Instant at,
        String username,
        String subject,
        String subjectId,
        String act,
        String detail,
        String difference,
        String previous) {

    /** What the first entry of a chain follows. */
    public static final String FIRST = "0".repeat(64);

    public static final int OLD = 1;
    public static final int KEYED = 2;

    /** The columns {@link #of} reads. */
    public static final String COLUMNS =
            "number, form, occurred_at, username, subject, subject_id, act, detail, difference, previous_hash";

    public static ChainEntry of(ResultSet row) throws SQLException {
        return new ChainEntry(
                row.getLong("number"),
                row.getInt("form"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("username"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("act"),
                row.getString("detail"),
                row.getString("difference"),
                row.getString("previous_hash"));
    }

    /** @return the hash the row must have; empty for a form nobody ever wrote */
    public String hash(ChainKey key) {
        return switch (form) {
            case OLD ->
                Sha256.of(String.join("\u001F", previous, at.toString(), username, subject, subjectId, act, detail));
            case KEYED ->
                key.mac(
                        "entry",
                        form,
                        previous,
                        number,
                        at.toEpochMilli(),
                        username,
                        subject,
                        subjectId,
                        act,
                        detail,
                        difference);
            default -> "";
        };
    }
}

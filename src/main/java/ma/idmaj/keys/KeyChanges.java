package ma.idmaj.keys;

import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of a change of keys: where it stands, and which application is at it. */
@Component
class KeyChanges {

    /** Without a sign of life for so long, whoever was at it has died. */
    static final Duration HELD = Duration.ofMinutes(2);

    /** After so many rounds somebody keeps writing with another key; the next change finds what this one left. */
    private static final int MOST_ROUNDS = 6;

    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeyChanges(Vault vault, JdbcClient jdbc, Clock clock) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param column null at the beginning of a round */
    record Place(
            UUID id,
            int round,
            @Nullable String column,
            @Nullable UUID after,
            long lookedAt,
            long changed,
            long roundChanged,
            long unread,
            long twice) {}

    Optional<KeyChange> last() {
        return jdbc.sql("select * from key_change order by begun_at desc, id desc limit 1")
                .query((row, n) -> new KeyChange(
                        row.getString("seal_mark"),
                        row.getString("index_mark"),
                        row.getLong("changed"),
                        row.getLong("unread"),
                        row.getLong("twice"),
                        instant(row, "begun_at"),
                        row.getString("begun_by"),
                        row.getObject("ended_at") == null ? null : instant(row, "ended_at"),
                        row.getLong("round_changed") == 0))
                .optional();
    }

    /**
     * Takes up the change that was begun, or begins one.
     *
     * @return whether it is a new one
     * @throws Refusal while another application, or another page of this one, is at it
     */
    boolean take(UUID holder, String username) {
        Instant now = clock.instant();
        var begun = jdbc.sql("select * from key_change where running = 1 for update")
                .query((row, n) -> new Begun(
                        row.getObject("id", UUID.class),
                        row.getObject("held_until") == null ? Instant.MIN : instant(row, "held_until"),
                        row.getString("seal_mark").equals(vault.sealMark())
                                && row.getString("index_mark").equals(vault.indexMark())))
                .optional();
        if (begun.isPresent() && begun.get().heldUntil.isAfter(now)) throw new Refusal("keys.running");
        if (begun.isPresent() && begun.get().sameKeys) {
            hold(begun.get().id, holder, now);
            return false;
        }
        // The keys are others than when it was begun: what it did is to be done again.
        begun.ifPresent(other -> jdbc.sql(
                        "update key_change set running = null, holder = null, held_until = null, ended_at = ? where id = ?")
                .params(utc(now), other.id)
                .update());
        try {
            jdbc.sql("""
                            insert into key_change
                              (id, running, seal_mark, index_mark, round, looked_at, changed, round_changed, unread, twice,
                               holder, held_until, begun_at, begun_by)
                            values (?, 1, ?, ?, 1, 0, 0, 0, 0, 0, ?, ?, ?, ?)""")
                    .params(
                            NewId.next(),
                            vault.sealMark(),
                            vault.indexMark(),
                            holder,
                            utc(now.plus(HELD)),
                            utc(now),
                            username)
                    .update();
            return true;
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refusal("keys.running");
        }
    }

    private record Begun(UUID id, Instant heldUntil, boolean sameKeys) {}

    private void hold(UUID id, UUID holder, Instant now) {
        jdbc.sql("update key_change set holder = ?, held_until = ? where id = ?")
                .params(holder, utc(now.plus(HELD)), id)
                .update();
    }

    /** @throws Refusal when it has been taken over */
    Place place(UUID holder) {
        return jdbc.sql("select * from key_change where running = 1 and holder = ? for update")
                .param(holder)
                .query((row, n) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getInt("round"),
                        row.getString("at_column"),
                        row.getObject("after_id", UUID.class),
                        row.getLong("looked_at"),
                        row.getLong("changed"),
                        row.getLong("round_changed"),
                        row.getLong("unread"),
                        row.getLong("twice")))
                .optional()
                .orElseThrow(() -> new Refusal("keys.takenOver"));
    }

    /** Moves on by some rows, to the next column, or to the next round. @return false when there is nothing more to do */
    boolean move(Place from, List<SealedColumn> columns, int column, Resealing.Some some) {
        long roundChanged = from.roundChanged + some.changed() + some.held();
        boolean columnDone = some.last() == null;
        boolean roundDone = columnDone && column == columns.size() - 1;
        boolean done = roundDone && (roundChanged == 0 || from.round == MOST_ROUNDS);
        boolean again = roundDone && !done;
        String next = again
                ? null
                : columns.get(columnDone && !roundDone ? column + 1 : column).name();
        Instant now = clock.instant();
        jdbc.sql("""
                        update key_change set round = ?, at_column = ?, after_id = ?, looked_at = ?, changed = ?,
                          round_changed = ?, unread = ?, twice = ?, held_until = ? where id = ?""")
                .params(
                        again ? from.round + 1 : from.round,
                        next,
                        some.last(),
                        from.lookedAt + some.looked(),
                        from.changed + some.changed(),
                        again ? 0 : roundChanged,
                        again ? 0 : from.unread + some.unread(),
                        again ? 0 : from.twice + some.twice(),
                        utc(now.plus(HELD)),
                        from.id)
                .update();
        if (done)
            jdbc.sql(
                            "update key_change set running = null, holder = null, held_until = null, ended_at = ? where id = ?")
                    .params(utc(now), from.id)
                    .update();
        return !done;
    }

    /** Lets go of it, for whoever goes on later. @return false when it was not held */
    boolean letGo(UUID holder) {
        return jdbc.sql("update key_change set holder = null, held_until = null where holder = ?")
                        .param(holder)
                        .update()
                > 0;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

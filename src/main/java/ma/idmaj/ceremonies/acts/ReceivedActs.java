package ma.idmaj.ceremonies.acts;

import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.shared.YearNumber;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The acts that have arrived, by the ids their browsers gave them. */
@Component
class ReceivedActs {

    /** @param state and what follows it: of an act that was done */
    record Received(
            UUID ceremonyId,
            String digest,
            String username,
            boolean done,
            @Nullable LineState state,
            long version,
            @Nullable String record) {}

    private final JdbcClient jdbc;

    ReceivedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the line until the act is done; a line that is not there is nobody's. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(UUID line) {
        jdbc.sql("select id from distribution_line where id = ? for update")
                .param(line)
                .query(UUID.class)
                .optional();
    }

    Optional<Received> find(UUID id) {
        return jdbc.sql("select * from day_act where id = ?")
                .param(id)
                .query((row, n) -> new Received(
                        row.getObject("ceremony_id", UUID.class),
                        row.getString("content_digest"),
                        row.getString("username"),
                        row.getString("outcome").equals("DONE"),
                        Optional.ofNullable(row.getString("line_state"))
                                .map(LineState::valueOf)
                                .orElse(null),
                        row.getLong("line_version"),
                        row.getObject("record_number") == null
                                ? null
                                : number(row.getInt("record_year"), row.getInt("record_number"))))
                .optional();
    }

    Optional<CeremonyState> ceremonyState(UUID ceremonyId) {
        return jdbc.sql("select state from ceremony where id = ?")
                .param(ceremonyId)
                .query((row, n) -> CeremonyState.valueOf(row.getString(1)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void done(UUID ceremonyId, SentAct act, String username, Instant now, LineRow line, @Nullable HandoverRow record) {
        insert("insert into day_act", ceremonyId, act, username, now, "DONE", line, record);
    }

    /** Unless the act has arrived meanwhile on another way: what is written first stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refused(UUID ceremonyId, SentAct act, String username, Instant now) {
        insert("insert ignore into day_act", ceremonyId, act, username, now, "REFUSED", null, null);
    }

    private void insert(
            String into,
            UUID ceremonyId,
            SentAct act,
            String username,
            Instant now,
            String outcome,
            @Nullable LineRow line,
            @Nullable HandoverRow record) {
        jdbc.sql(into + " (id, ceremony_id, line_id, kind, content_digest, username, received_at, made_at, outcome,"
                        + " line_state, line_version, record_year, record_number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        act.id(),
                        ceremonyId,
                        act.line(),
                        act.act().name(),
                        act.digest(),
                        username,
                        utc(now),
                        told(act.madeAt()),
                        outcome,
                        line == null ? null : line.state().name(),
                        line == null ? null : line.version(),
                        record == null ? null : record.recordYear(),
                        record == null ? null : record.recordNumber())
                .update();
    }

    static String number(int year, int number) {
        return YearNumber.text(year, number);
    }

    /** A clock that is centuries off says nothing. */
    private static @Nullable LocalDateTime told(@Nullable Instant madeAt) {
        if (madeAt == null) return null;
        int year = madeAt.atZone(ZoneOffset.UTC).getYear();
        return year < 2000 || year > 2200 ? null : utc(madeAt);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}

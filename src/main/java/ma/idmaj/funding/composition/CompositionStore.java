package ma.idmaj.funding.composition;

import ma.idmaj.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/** Keeps runs word for word: what was asked and answered as text, so that it reads the same for years. */
@Component
class CompositionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROWS = """
            select id, tranche_id, ceremony_id, composed_by, composed_at, people, total_centimes, envelope_centimes, proven,
                   accepted_by, accepted_at, parameters, outcome
            from composition where""";

    private final JdbcClient jdbc;

    CompositionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A run with both of its texts read. */
    record Kept(CompositionRow row, Parameters parameters, Outcome outcome) {}

    void keep(CompositionRow row, Parameters parameters, Outcome outcome) {
        jdbc.sql("""
                insert into composition (id, tranche_id, ceremony_id, composed_by, composed_at, people, total_centimes,
                    envelope_centimes, proven, parameters, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        row.trancheId(),
                        row.ceremonyId(),
                        row.composedBy(),
                        utc(row.composedAt()),
                        row.people(),
                        row.total().centimes(),
                        row.envelope().centimes(),
                        row.proven(),
                        JSON.writeValueAsString(parameters),
                        JSON.writeValueAsString(outcome))
                .update();
    }

    /** @return whether it was not accepted before */
    boolean accept(UUID id, String username, Instant now) {
        return jdbc.sql("update composition set accepted_by = ?, accepted_at = ? where id = ? and accepted_by is null")
                        .params(username, utc(now), id)
                        .update()
                > 0;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(ROWS + " id = ?")
                .param(id)
                .query((row, n) -> new Kept(
                        row(row),
                        JSON.readValue(row.getString("parameters"), Parameters.class),
                        JSON.readValue(row.getString("outcome"), Outcome.class)))
                .optional();
    }

    /** The latest first. */
    List<CompositionRow> ofTranche(UUID trancheId, int limit) {
        return jdbc.sql(ROWS + " tranche_id = ? order by composed_at desc, id desc limit ?")
                .params(trancheId, limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static CompositionRow row(ResultSet row) throws SQLException {
        LocalDateTime accepted = row.getObject("accepted_at", LocalDateTime.class);
        return new CompositionRow(
                row.getObject("id", UUID.class),
                row.getObject("tranche_id", UUID.class),
                row.getObject("ceremony_id", UUID.class),
                row.getString("composed_by"),
                row.getObject("composed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("people"),
                new Money(row.getLong("total_centimes")),
                new Money(row.getLong("envelope_centimes")),
                row.getBoolean("proven"),
                row.getString("accepted_by"),
                accepted == null ? null : accepted.toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

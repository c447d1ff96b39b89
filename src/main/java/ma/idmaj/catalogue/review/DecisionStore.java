package ma.idmaj.catalogue.review;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes what was decided. */
@Component
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Accepted(String digest, @Nullable LocalDate until) {}

    /** One finding of an act, as taking it back needs it. */
    record Decided(
            UUID id,
            ReviewRule rule,
            UUID item,
            Verdict verdict,
            @Nullable Instant proposedAt,
            long itemVersion,
            String decidedBy) {}

    /** By key of the finding. */
    Map<String, Accepted> standing() {
        var accepted = new HashMap<String, Accepted>();
        jdbc.sql("select standing, facts, holds_until from review_decision where standing is not null")
                .query(row -> {
                    accepted.put(
                            row.getString("standing"),
                            new Accepted(row.getString("facts"), row.getObject("holds_until", LocalDate.class)));
                });
        return accepted;
    }

    void write(
            UUID act,
            Finding finding,
            Verdict verdict,
            String reason,
            @Nullable LocalDate until,
            String username,
            Instant now) {
        String standing = verdict == Verdict.ACCEPTED ? finding.key() : null;
        // An earlier acceptance rested on other facts, or on a day that has gone.
        if (standing != null) {
            jdbc.sql("update review_decision set standing = null where standing = ?")
                    .param(standing)
                    .update();
        }
        var item = finding.item();
        jdbc.sql("""
                insert into review_decision (id, act_id, rule, item_id, about_id, verdict, facts, reason, holds_until,
                  proposed_by, proposed_at, item_version, decided_by, decided_at, standing)
                values (:id, :act, :rule, :item, :about, :verdict, :facts, :reason, :until,
                  :proposer, :proposedAt, :version, :by, :at, :standing)""")
                .param("id", NewId.next())
                .param("act", act)
                .param("rule", finding.rule().name())
                .param("item", item.id())
                .param("about", finding.about())
                .param("verdict", verdict.name())
                .param("facts", finding.digest())
                .param("reason", reason)
                .param("until", until)
                .param("proposer", finding.proposedBy().stream().findFirst().orElse(null))
                .param("proposedAt", utc(item.stateAt()))
                .param("version", item.version() + 1)
                .param("by", username)
                .param("at", utc(now))
                .param("standing", standing)
                .update();
    }

    /** What of an act has not been taken back, held until the transaction ends. */
    List<Decided> of(UUID act) {
        return jdbc.sql("""
                select id, rule, item_id, verdict, proposed_at, item_version, decided_by
                from review_decision where act_id = ? and taken_back_at is null order by id for update""")
                .param(act)
                .query((row, n) -> new Decided(
                        row.getObject("id", UUID.class),
                        ReviewRule.valueOf(row.getString("rule")),
                        row.getObject("item_id", UUID.class),
                        Verdict.valueOf(row.getString("verdict")),
                        instant(row, "proposed_at"),
                        row.getLong("item_version"),
                        row.getString("decided_by")))
                .list();
    }

    void takeBack(UUID act, String username, Instant now) {
        jdbc.sql("""
                update review_decision set taken_back_by = ?, taken_back_at = ?, standing = null
                where act_id = ? and taken_back_at is null""").params(username, utc(now), act).update();
    }

    List<DecidedRow> lately(int limit) {
        return jdbc.sql("""
                select d.act_id, min(d.rule) rule, min(d.verdict) verdict, min(i.name_ar) name_ar, min(i.name_fr) name_fr,
                       count(*) findings, min(d.reason) reason, min(d.holds_until) holds_until,
                       min(d.decided_by) decided_by, min(d.decided_at) decided_at, max(d.taken_back_at) taken_back_at
                from review_decision d join catalogue_item i on i.id = d.item_id
                group by d.act_id order by min(d.decided_at) desc, d.act_id desc limit ?""")
                .param(limit)
                .query((row, n) -> new DecidedRow(
                        row.getObject("act_id", UUID.class),
                        ReviewRule.valueOf(row.getString("rule")),
                        Verdict.valueOf(row.getString("verdict")),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getInt("findings"),
                        row.getString("reason"),
                        row.getObject("holds_until", LocalDate.class),
                        row.getString("decided_by"),
                        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("taken_back_at") != null))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must be true of a ceremony when its day is over, whatever happened to it: what was answered is there, and once. */
final class DayTruth {

    private final MadeCeremony ceremony;
    private final Collection<Answered> answers;

    DayTruth(MadeCeremony ceremony, Collection<Answered> answers) {
        this.ceremony = ceremony;
        this.answers = answers;
    }

    /** In the middle of it, with acts under way: what was answered is there, and no act is there in part. */
    void soFar(Connection database) throws SQLException {
        // Before looking: more may be answered meanwhile.
        Set<UUID> acknowledged = ids("HAND_OVER", true);
        assertThat(uuids(database, "select h.id from handover h" + OF_THIS, ceremony.id))
                .as("every acknowledged hand-over")
                .containsAll(acknowledged);
        assertThat(number(
                        database,
                        "select (select count(*) from day_act a where a.ceremony_id = c.id and a.outcome = 'DONE')"
                                + " - (select count(*) from audit_entry e where e.subject = 'ceremony' and e.subject_id = c.id"
                                + " and e.act in ('checkedIn', 'handedOver', 'handoverAnnulled')) from ceremony c where c.id = ?",
                        ceremony.id))
                .as("acts done without an entry of the trail, or entries without an act")
                .isZero();
        assertThat(number(
                        database,
                        "select count(*) from distribution_line l where l.ceremony_id = ? and (l.state = 'SIGNED')"
                                + " <> exists (select 1 from handover h where h.standing_line_id = l.id and h.annulled_at is null)",
                        ceremony.id))
                .as("lines signed without a record, or with one and not signed")
                .isZero();
    }

    void check(Connection database) throws SQLException {
        Set<UUID> acknowledged = ids("HAND_OVER", true);
        Set<UUID> records = uuids(database, "select h.id from handover h" + OF_THIS, ceremony.id);
        assertThat(records).as("every acknowledged hand-over, and no other").isEqualTo(acknowledged);
        assertThat(uuids(
                        database,
                        "select h.standing_line_id from handover h" + OF_THIS + " and h.annulled_at is null",
                        ceremony.id))
                .as("each person once")
                .isEqualTo(Set.copyOf(ceremony.lines));
        assertThat(number(
                        database,
                        "select count(*) from handover h" + OF_THIS + " and h.annulled_at is null",
                        ceremony.id))
                .isEqualTo(ceremony.lines.size());
        assertThat(number(
                        database,
                        "select count(*) from handover h" + OF_THIS + " and h.annulled_at is not null",
                        ceremony.id))
                .as("undone")
                .isEqualTo(ids("UNDO", true).size());
        assertThat(number(
                        database,
                        "select count(*) from distribution_line where ceremony_id = ? and state <> 'SIGNED'",
                        ceremony.id))
                .isZero();
        assertThat(number(
                        database,
                        "select count(*) from line_item i join distribution_line l on l.id = i.line_id"
                                + " where l.ceremony_id = ? and i.state <> 'GIVEN'",
                        ceremony.id))
                .isZero();
        assertThat(number(
                        database,
                        "select max(h.record_number) - count(*) from handover h where h.record_year ="
                                + " (select max(r.record_year) from handover r" + OF_THIS.replace("h.", "r.") + ")",
                        ceremony.id))
                .as("numbers left out of the year's series")
                .isZero();
        Set<UUID> done =
                uuids(database, "select id from day_act where ceremony_id = ? and outcome = 'DONE'", ceremony.id);
        assertThat(done)
                .as("acts done are acts acknowledged")
                .isEqualTo(answers.stream()
                        .filter(Answered::done)
                        .map(Answered::id)
                        .collect(Collectors.toSet()));
        assertThat(number(
                        database,
                        "select count(*) from audit_entry where subject = 'ceremony' and subject_id = ?"
                                + " and act in ('checkedIn', 'handedOver', 'handoverAnnulled')",
                        ceremony.id.toString()))
                .as("one entry of the trail for each act")
                .isEqualTo(done.size());
        assertThat(number(
                        database,
                        "select count(*) - count(distinct previous_hash) from audit_entry"
                                + " where subject = 'ceremony' and subject_id = ?",
                        ceremony.id.toString()))
                .as("entries that follow the same entry: the chain forks")
                .isZero();
    }

    private static final String OF_THIS = " join distribution_line l on l.id = h.line_id where l.ceremony_id = ?";

    private Set<UUID> ids(String act, boolean done) {
        return answers.stream()
                .filter(answer -> answer.act().equals(act) && answer.done() == done)
                .map(Answered::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> uuids(Connection database, String sql, Object value) throws SQLException {
        var found = new HashSet<UUID>();
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                if (!found.add(rows.getObject(1, UUID.class))) throw new AssertionError("twice: " + rows.getObject(1));
            }
        }
        return found;
    }

    private static long number(Connection database, String sql, Object value) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}

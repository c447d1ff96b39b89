package ma.idmaj.followup.making;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.followup.VisitState;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes single visits, within the reader's centre: one of another centre does not exist. */
@Component
class VisitStore {

    private static final String ROW = """
            select v.*, b.name_ar, b.name_latin, b.centre_id, b.division_code, b.commune, p.title_ar, p.title_fr,
                   p.state project_state
            from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
            join life_project p on p.id = v.life_project_id where b.anonymised_at is null and v.id = ?""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    VisitStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    Optional<VisitDetail> find(UUID id) {
        return one(id, "");
    }

    /** Whoever wants to record it waits for the one who is recording it. */
    Optional<VisitDetail> locked(UUID id) {
        return one(id, " for update");
    }

    private Optional<VisitDetail> one(UUID id, String lock) {
        var values = new ArrayList<Object>(List.of(id));
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        return jdbc.sql(ROW + scope + lock)
                .params(values)
                .query((row, n) -> detail(row))
                .optional();
    }

    /** How the visit of this project before one at so many months ended; empty for the first, or while it is to be made. */
    Optional<VisitState> before(UUID project, int months) {
        return jdbc.sql("""
                        select state from follow_up_visit where life_project_id = ? and months < ?
                        order by months desc limit 1""")
                .params(project, months)
                .query((row, n) -> VisitState.valueOf(row.getString(1)))
                .optional();
    }

    void schedule(Visit visit) {
        jdbc.sql(
                        "update follow_up_visit set state = ?, planned_on = ?, visitor = ?, version = version + 1 where id = ?")
                .params(visit.state().name(), visit.plannedOn(), visit.visitor(), visit.id())
                .update();
    }

    void end(Visit visit, String note, Instant at) {
        jdbc.sql("""
                        update follow_up_visit set state = ?, done_on = ?, visitor = ?, note = ?, sent_as = ?, recorded_by = ?,
                          recorded_at = ?, version = version + 1 where id = ?""")
                .params(
                        visit.state().name(),
                        visit.endedOn(),
                        visit.visitor(),
                        note,
                        visit.sentAs(),
                        visit.recordedBy(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        visit.id())
                .update();
        // Nothing of a form lives on beside what it recorded.
        jdbc.sql("delete from visit_draft where visit_id = ?").param(visit.id()).update();
    }

    private static VisitDetail detail(ResultSet row) throws SQLException {
        var recorded = row.getObject("recorded_at", LocalDateTime.class);
        return new VisitDetail(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                row.getObject("life_project_id", UUID.class),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                ProjectState.valueOf(row.getString("project_state")),
                row.getObject("centre_id", UUID.class),
                row.getString("division_code"),
                row.getString("commune"),
                row.getInt("months"),
                row.getObject("due_on", LocalDate.class),
                VisitState.valueOf(row.getString("state")),
                row.getObject("planned_on", LocalDate.class),
                row.getString("visitor"),
                row.getObject("done_on", LocalDate.class),
                row.getString("note"),
                row.getObject("sent_as", UUID.class),
                row.getString("recorded_by"),
                recorded == null ? null : recorded.toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }
}

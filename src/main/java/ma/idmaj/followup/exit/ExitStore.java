package ma.idmaj.followup.exit;

import ma.idmaj.accounts.CurrentUser;
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

/** Reads and writes proposals and outcomes, within the reader's centre. */
@Component
class ExitStore {

    private static final String ROWS = """
            select e.*, b.id person_id, b.name_ar, b.name_latin, p.title_ar, p.title_fr
            from exit_proposal e join life_project p on p.id = e.life_project_id
            join beneficiary b on b.id = p.beneficiary_id where b.anonymised_at is null""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ExitStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    List<ExitProposal> waiting(int limit) {
        return rows(" and e.answer is null", List.of(), " order by e.proposed_at, e.id limit " + limit);
    }

    int toDecide(String username) {
        return jdbc.sql("select count(*) from exit_proposal where waiting_project_id is not null and proposed_by <> ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    List<ExitProposal> decided(int limit) {
        return rows(" and e.answer is not null", List.of(), " order by e.decided_at desc, e.id limit " + limit);
    }

    List<ExitProposal> of(UUID project) {
        return rows(" and e.life_project_id = ?", List.of(project), " order by e.proposed_at desc, e.id");
    }

    /** Of two who answer it in the same moment, the second sees what the first said. */
    Optional<ExitProposal> locked(UUID id) {
        return rows(" and e.id = ?", List.of(id), " for update").stream().findFirst();
    }

    private List<ExitProposal> rows(String where, List<Object> given, String end) {
        var values = new ArrayList<>(given);
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        return jdbc.sql(ROWS + where + scope + end)
                .params(values)
                .query((row, n) -> proposal(row))
                .list();
    }

    void propose(UUID id, UUID project, ExitDraft draft, String by, Instant at) {
        jdbc.sql("""
                        insert into exit_proposal (id, life_project_id, waiting_project_id, outcome, since, reason, note,
                          proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        project,
                        project,
                        draft.outcome().name(),
                        draft.since(),
                        draft.reason().name(),
                        draft.note(),
                        by,
                        utc(at))
                .update();
    }

    boolean waits(UUID project) {
        return jdbc.sql("select count(*) from exit_proposal where waiting_project_id = ?")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void answer(UUID id, ExitAnswer answer, String note, String by, Instant at) {
        jdbc.sql("""
                        update exit_proposal set answer = ?, answer_note = ?, decided_by = ?, decided_at = ?,
                          waiting_project_id = null where id = ?""").params(answer.name(), note, by, utc(at), id).update();
    }

    void outcome(ExitProposal so, String by, Instant at) {
        jdbc.sql("""
                        insert into business_outcome (life_project_id, outcome, since, reason, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        so.project(),
                        so.outcome().name(),
                        so.since(),
                        so.reason().name(),
                        by,
                        utc(at))
                .update();
    }

    /** The day the equipment was signed for; empty for a project that has none. */
    Optional<LocalDate> equippedOn(UUID project) {
        return jdbc.sql("""
                        select date(min(occurred_at)) from life_project_step
                        where life_project_id = ? and state = 'EQUIPPED' having min(occurred_at) is not null""").param(project).query(LocalDate.class).optional();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static ExitProposal proposal(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        var decided = row.getObject("decided_at", LocalDateTime.class);
        return new ExitProposal(
                row.getObject("id", UUID.class),
                row.getObject("life_project_id", UUID.class),
                row.getObject("person_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                ExitOutcome.valueOf(row.getString("outcome")),
                row.getObject("since", LocalDate.class),
                ExitReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                answer == null ? null : ExitAnswer.valueOf(answer),
                row.getString("answer_note"),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(ZoneOffset.UTC));
    }
}

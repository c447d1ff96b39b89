package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.WorkloadFigure;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each centre has under way. */
@Component
public class Workload {

    /** Of {@code p}: not ended, nor all given back before it began; the same that the follow-up's lists show. */
    static final String GOES_ON = " and p.state <> 'CEASED' and (p.state <> 'EQUIPPED' or exists ("
            + "select 1 from distribution_line g where g.life_project_id = p.id and g.state = 'SIGNED')) ";

    static final int AHEAD_DAYS = 30;
    static final int GRACE_DAYS = 15;

    private final JdbcClient jdbc;
    private final Clock clock;

    Workload(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<WorkloadFigure> of(Optional<UUID> centre) {
        LocalDate today = LocalDate.now(clock);
        var values = new ArrayList<Object>(List.of(today.plusDays(AHEAD_DAYS), today.minusDays(GRACE_DAYS)));
        centre.ifPresent(values::add);
        return jdbc.sql("""
                select c.name_ar, c.name_fr, coalesce(p.open_projects, 0) open_projects, coalesce(v.due, 0) due,
                       coalesce(v.overdue, 0) overdue,
                       (select count(*) from account a join account_role r on r.account_id = a.id
                        where a.centre_id = c.id and a.enabled and r.role = 'CASE_WORKER') case_workers
                from centre c
                left join (select b.centre_id, count(*) open_projects from life_project l
                           join beneficiary b on b.id = l.beneficiary_id
                           where l.state in ('DRAFT', 'DIAGNOSED', 'IN_QUALIFICATION', 'FEASIBILITY', 'SUBMITTED',
                                             'ADJOURNED', 'APPROVED', 'FUNDED')
                           group by b.centre_id) p on p.centre_id = c.id
                left join (select b.centre_id, sum(w.due_on <= ?) due, sum(w.due_on <= ?) overdue
                           from follow_up_visit w join beneficiary b on b.id = w.beneficiary_id
                           join life_project p on p.id = w.life_project_id
                           where w.state in ('DUE', 'SCHEDULED') and b.anonymised_at is null
                             """ + GOES_ON + """
                           group by b.centre_id) v on v.centre_id = c.id
                """ + (centre.isPresent() ? "where c.id = ?" : "")
                        + " order by c.name_fr, c.id")
                .params(values)
                .query((row, n) -> new WorkloadFigure(
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getInt("open_projects"),
                        row.getInt("due") - row.getInt("overdue"),
                        row.getInt("overdue"),
                        row.getInt("case_workers")))
                .list();
    }
}

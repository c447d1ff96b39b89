package ma.idmaj.followup;

import ma.idmaj.accounts.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;

/** How many visits are to be made soon within the reader's centre: one query, asked on every page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class DueVisits {

    private static final int AHEAD_DAYS = 7;
    private static final int GRACE_DAYS = 15;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DueVisits(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @param due within a week or past, those overdue among them */
    public record Count(int due, int overdue) {}

    public Count count() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select count(*) due, coalesce(sum(v.due_on <= :late), 0) overdue
                        from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
                        join life_project p on p.id = v.life_project_id
                        where v.state in ('DUE', 'SCHEDULED') and v.due_on <= :soon and b.anonymised_at is null
                          and (:scope is null or b.centre_id = :scope)""" + VisitQueries.GOES_ON)
                .param("late", today.minusDays(GRACE_DAYS))
                .param("soon", today.plusDays(AHEAD_DAYS))
                .param("scope", user.centreScope().orElse(null))
                .query((row, n) -> new Count(row.getInt("due"), row.getInt("overdue")))
                .single();
    }
}

package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Trainings completed and referrals answered, on the person's time line. */
@Component
class QualificationTimeline implements TimelineSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    QualificationTimeline(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        if (!user.may(Permission.PEOPLE_READ)) return List.of();
        return Stream.concat(trainings(beneficiary).stream(), referrals(beneficiary).stream())
                .toList();
    }

    private List<TimelineEvent> trainings(UUID beneficiary) {
        return jdbc.sql("""
                select p.id, q.course, q.to_on day, q.written_by username
                from qualification q join life_project p on p.id = q.life_project_id
                where p.beneficiary_id = ? and q.state = 'COMPLETED'""")
                .param(beneficiary)
                .query((row, n) -> event(row, "lifeprojects.timeline.trained", List.of(row.getString("course"))))
                .list();
    }

    private List<TimelineEvent> referrals(UUID beneficiary) {
        return jdbc.sql("""
                select p.id, r.state, r.decided_on day, r.decided_by username, t.name_ar, t.name_fr
                from referral r join life_project p on p.id = r.life_project_id join partner t on t.id = r.partner_id
                where p.beneficiary_id = ? and r.state in ('ACCEPTED', 'REFUSED')""")
                .param(beneficiary)
                .query((row, n) -> event(
                        row,
                        "lifeprojects.timeline.referral",
                        List.of(
                                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                                ReferralState.valueOf(row.getString("state")))))
                .list();
    }

    private TimelineEvent event(ResultSet row, String key, List<Object> values) throws SQLException {
        return new TimelineEvent(
                row.getObject("day", LocalDate.class)
                        .atStartOfDay(clock.getZone())
                        .toInstant(),
                TimelineKind.PROJECT,
                key,
                values,
                row.getString("username"),
                ProjectLinks.tab(row.getObject("id", UUID.class), Readied.TAB));
    }
}

package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.lifeprojects.ProjectLinks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Actions done for a person's projects, on the person's time line. */
@Component
class PathwayTimeline implements TimelineSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PathwayTimeline(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        if (!user.may(Permission.PEOPLE_READ)) return List.of();
        return jdbc.sql("""
                select p.id, a.pathway, a.what, a.ended_on, a.ended_by
                from project_action a join life_project p on p.id = a.life_project_id
                where p.beneficiary_id = ? and a.state = 'DONE'""")
                .param(beneficiary)
                .query((row, n) -> new TimelineEvent(
                        row.getObject("ended_on", LocalDate.class)
                                .atStartOfDay(clock.getZone())
                                .toInstant(),
                        TimelineKind.PROJECT,
                        "lifeprojects.timeline.actionDone",
                        List.of(Pathway.valueOf(row.getString("pathway")), row.getString("what")),
                        row.getString("ended_by"),
                        ProjectLinks.tab(row.getObject("id", UUID.class), Diagnosis.TAB)))
                .list();
    }
}

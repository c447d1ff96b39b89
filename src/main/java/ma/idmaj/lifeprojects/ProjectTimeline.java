package ma.idmaj.lifeprojects;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The states a person's projects went through, on the person's time line. */
@Component
class ProjectTimeline implements TimelineSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ProjectTimeline(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        if (!user.may(Permission.PROJECTS_READ)) return List.of();
        return jdbc.sql("""
                select * from (
                    select p.id, p.title_ar, p.title_fr, s.state, s.occurred_at, s.occurred_by,
                           lag(s.state) over (partition by p.id order by s.occurred_at, s.id) before_it
                    from life_project_step s join life_project p on p.id = s.life_project_id
                    where p.beneficiary_id = ?) steps
                -- A confirmation is a step too, but nothing moved.
                where before_it is null or before_it <> state""")
                .param(beneficiary)
                .query((row, n) -> {
                    var state = ProjectState.valueOf(row.getString("state"));
                    var title = new LocalizedText(row.getString("title_ar"), row.getString("title_fr"));
                    return new TimelineEvent(
                            row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            TimelineKind.PROJECT,
                            state == ProjectState.DRAFT
                                    ? "lifeprojects.timeline.opened"
                                    : "lifeprojects.timeline.moved",
                            state == ProjectState.DRAFT ? List.of(title) : List.of(title, state),
                            row.getString("occurred_by"),
                            ProjectLinks.project(row.getObject("id", UUID.class)));
                })
                .list();
    }
}

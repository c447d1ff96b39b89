package ma.idmaj.followup.care;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the person came back with, and how it ended; an answer owed or a repair expected back is to come. */
@Component
class CareTimeline implements TimelineSource {

    private static final String WORDS = "followup.care.timeline.";

    private final CareQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    CareTimeline(CareQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        var events = new ArrayList<TimelineEvent>();
        for (CareRow row : cases(person)) {
            events.add(event(row, row.openedOn(), "opened", List.of(row.kind())));
            LocalDate closed = row.closedOn();
            if (closed != null) events.add(event(row, closed, "ended", List.of(row.kind(), row.state())));
        }
        return events;
    }

    @Override
    public List<TimelineEvent> ahead(UUID person) {
        var events = new ArrayList<TimelineEvent>();
        for (CareRow row : cases(person)) {
            LocalDate due = row.dueOn();
            if (due != null && row.state().open()) events.add(event(row, due, "due", List.of(row.kind())));
        }
        return events;
    }

    private List<CareRow> cases(UUID person) {
        return user.may(Permission.FOLLOW_UP_READ) ? queries.ofPerson(person) : List.of();
    }

    private TimelineEvent event(CareRow row, LocalDate on, String words, List<Object> values) {
        return new TimelineEvent(
                on.atStartOfDay(clock.getZone()).toInstant(),
                TimelineKind.CARE,
                WORDS + words,
                values,
                null,
                CareLinks.one(row.id()));
    }
}

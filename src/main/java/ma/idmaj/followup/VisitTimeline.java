package ma.idmaj.followup;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Visits made, missed or refused; those to make are what is to come, overdue or not. */
@Component
class VisitTimeline implements TimelineSource {

    private static final String WORDS = "followup.timeline.";

    private final VisitsOfPerson visits;
    private final CurrentUser user;
    private final Clock clock;

    VisitTimeline(VisitsOfPerson visits, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        return visits(person).stream()
                .filter(visit -> !visit.state().toMake())
                .map(visit -> event(
                        visit,
                        Optional.ofNullable(visit.doneOn()).orElse(visit.dueOn()),
                        visit.state().name()))
                .toList();
    }

    @Override
    public List<TimelineEvent> ahead(UUID person) {
        return visits(person).stream()
                .filter(visit -> visit.state().toMake())
                .map(visit -> event(visit, visit.dueOn(), visit.state().name()))
                .toList();
    }

    private List<PersonVisit> visits(UUID person) {
        return user.may(Permission.FOLLOW_UP_READ) ? visits.of(person) : List.of();
    }

    private TimelineEvent event(PersonVisit visit, LocalDate on, String words) {
        return new TimelineEvent(
                on.atStartOfDay(clock.getZone()).toInstant(),
                TimelineKind.VISIT,
                WORDS + words,
                List.of(visit.months()),
                null,
                null);
    }
}

package ma.idmaj.followup;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyClosed;
import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Changed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The visits that follow a ceremony: planned when it closes, and listed. What is made of one is recorded in {@code making}. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class FollowUpService {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 36, 48);
    private static final int GRACE_DAYS = 15;

    private final JdbcClient jdbc;
    private final BeneficiaryService people;
    private final VisitsOfPerson visits;
    private final VisitQueries queries;
    private final Pace pace;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpService(
            JdbcClient jdbc,
            BeneficiaryService people,
            VisitsOfPerson visits,
            VisitQueries queries,
            Pace pace,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.visits = visits;
        this.queries = queries;
        this.pace = pace;
        this.events = events;
        this.clock = clock;
    }

    /** In the closing's own transaction: a closed ceremony has its visits, or it is not closed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void plan(CeremonyClosed closed) {
        int planned = 0;
        for (var equipped : closed.equipped()) {
            for (int months : MONTHS) {
                // Closed a second time, a ceremony finds its visits there, some of them made.
                planned += jdbc.sql("""
                        insert into follow_up_visit
                          (id, beneficiary_id, life_project_id, months, due_on, state, note, version)
                        select ?, ?, ?, ?, ?, 'DUE', '', 0 from dual where not exists (
                          select 1 from follow_up_visit where life_project_id = ? and months = ?)""")
                        .params(
                                UUID.randomUUID(),
                                equipped.beneficiaryId(),
                                equipped.lifeProjectId(),
                                months,
                                closed.heldOn().plusMonths(months),
                                equipped.lifeProjectId(),
                                months)
                        .update();
            }
        }
        events.publishEvent(
                new Changed("followup", closed.ceremonyId().toString(), "visitsPlanned", Integer.toString(planned)));
    }

    /** Visits to make, the longest due first, within the reader's centre. */
    @Transactional(readOnly = true)
    public List<VisitRow> toMake(int limit) {
        return visits(VisitFilter.TO_MAKE, 0, limit);
    }

    /** Those a filter lets through, within the reader's centre: by their day, what has ended the last first. */
    @Transactional(readOnly = true)
    public List<VisitRow> visits(VisitFilter filter, int offset, int limit) {
        pace.take(Bulk.SEARCH);
        return queries.rows(filter, late(), offset, limit);
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(VisitFilter filter) {
        return queries.count(filter, late());
    }

    private LocalDate late() {
        return LocalDate.now(clock).minusDays(GRACE_DAYS);
    }

    /** All visits to one person, the earliest first; none to a person the reader may not see. */
    @Transactional(readOnly = true)
    public List<PersonVisit> ofPerson(UUID person) {
        return people.visible(List.of(person)).isEmpty() ? List.of() : visits.of(person);
    }
}

package ma.idmaj.followup;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyClosed;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The visits that follow a ceremony: planned when it closes, listed, marked done. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class FollowUpService {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    private static final int GRACE_DAYS = 15;

    private final JdbcClient jdbc;
    private final BeneficiaryService people;
    private final VisitsOfPerson visits;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpService(
            JdbcClient jdbc,
            BeneficiaryService people,
            VisitsOfPerson visits,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.visits = visits;
        this.user = user;
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
        return toMake(0, limit);
    }

    /** A part of them, in the same order. */
    @Transactional(readOnly = true)
    public List<VisitRow> toMake(int offset, int limit) {
        var values = new ArrayList<Object>();
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        values.add(limit);
        values.add(offset);
        LocalDate late = LocalDate.now(clock).minusDays(GRACE_DAYS);
        return jdbc.sql("""
                select v.id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, v.months, v.due_on, v.state
                from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
                join life_project p on p.id = v.life_project_id
                where b.anonymised_at is null and v.state in ('DUE', 'SCHEDULED')""" + scope + " order by v.due_on, v.id limit ? offset ?")
                .params(values)
                .query((row, n) -> {
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    return new VisitRow(
                            row.getObject("id", UUID.class),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                            new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                            row.getInt("months"),
                            due,
                            VisitState.valueOf(row.getString("state")),
                            !due.isAfter(late));
                })
                .list();
    }

    /** All visits to one person, the earliest first; none to a person the reader may not see. */
    @Transactional(readOnly = true)
    public List<PersonVisit> ofPerson(UUID person) {
        return people.visible(List.of(person)).isEmpty() ? List.of() : visits.of(person);
    }

    /** @throws Refusal when someone else has recorded the visit already */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void done(UUID id) {
        boolean mine =
                toMake(Integer.MAX_VALUE).stream().anyMatch(visit -> visit.id().equals(id));
        int changed = mine
                ? jdbc.sql("update follow_up_visit set state = 'DONE', done_on = ?, version = version + 1"
                                + " where id = ? and state in ('DUE', 'SCHEDULED')")
                        .params(LocalDate.now(clock), id)
                        .update()
                : 0;
        if (changed == 0) throw new Refusal("followup.gone");
        events.publishEvent(new Changed("followup", id.toString(), "visitDone", ""));
    }
}

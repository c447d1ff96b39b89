package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Convocations: planned, sent, answered or not. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class ConvocationService {

    private static final int YEARS_AHEAD = 2;

    private final ConvocationRepository convocations;
    private final ConvocationStepRepository steps;
    private final PeopleToCall toCall;
    private final BeneficiaryService people;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConvocationService(
            ConvocationRepository convocations,
            ConvocationStepRepository steps,
            PeopleToCall toCall,
            BeneficiaryService people,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.convocations = convocations;
        this.steps = steps;
        this.toCall = toCall;
        this.people = people;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The latest day first.
     *
     * @throws BeneficiaryNotFound also for a person of another centre
     */
    @Transactional(readOnly = true)
    public List<ConvocationRow> convocations(UUID person) {
        UUID file = people.detail(person).id();
        LocalDate today = LocalDate.now(clock);
        return convocations.findTop100ByBeneficiaryIdOrderByHeldOnDescIdDesc(file).stream()
                .map(c -> new ConvocationRow(
                        c.id,
                        c.reason,
                        c.heldOn,
                        c.heldAt,
                        c.place,
                        c.way,
                        c.state,
                        c.heldOn.isBefore(today),
                        c.version))
                .toList();
    }

    /** Those of the next week that nobody has confirmed, the nearest first, within the reader's centre. */
    @Transactional(readOnly = true)
    public List<ToCall> toCall(int limit) {
        return toCall(0, limit);
    }

    /** The same, page by page. */
    @Transactional(readOnly = true)
    public List<ToCall> toCall(int offset, int limit) {
        return toCall.list(offset, limit);
    }

    @Transactional(readOnly = true)
    public int toCallCount() {
        return toCall.count();
    }

    /** @throws BeneficiaryNotFound also for a person of another centre */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID plan(UUID person, ConvocationDraft draft) {
        UUID file = people.detail(person).id();
        LocalDate today = LocalDate.now(clock);
        if (draft.heldOn().isBefore(today)) throw new Refusal("beneficiaries.contacts.dayPassed");
        if (draft.heldOn().isAfter(today.plusYears(YEARS_AHEAD)))
            throw new Refusal("beneficiaries.contacts.dayTooFar", YEARS_AHEAD);
        var place = draft.place();
        if (place.ar().isEmpty() && place.fr().isEmpty()) throw new Refusal("beneficiaries.contacts.placeMissing");
        if (Math.max(place.ar().length(), place.fr().length()) > ConvocationDraft.MAX_PLACE)
            throw new Refusal("beneficiaries.tooLong", ConvocationDraft.MAX_PLACE);
        var convocation = new Convocation(file, draft);
        write(convocation);
        return changed(convocation.id, "convoked");
    }

    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void send(UUID id, long version) {
        changed(move(id, version, convocation -> convocation.send(LocalDate.now(clock))), "convocationSent");
    }

    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void confirm(UUID id, long version) {
        changed(move(id, version, Convocation::confirm), "convocationConfirmed");
    }

    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void decline(UUID id, long version) {
        changed(move(id, version, Convocation::decline), "convocationDeclined");
    }

    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void leaveUnanswered(UUID id, long version) {
        changed(move(id, version, Convocation::leaveUnanswered), "convocationUnanswered");
    }

    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void cancel(UUID id, long version) {
        changed(move(id, version, Convocation::cancel), "convocationCancelled");
    }

    /** @throws Refusal when there is no such move, or someone else made one since the reader looked */
    private UUID move(UUID id, long version, Consumer<Convocation> verb) {
        var convocation = convocations.findById(id).orElseThrow(() -> new Refusal("beneficiaries.contacts.gone"));
        people.detail(convocation.beneficiaryId);
        if (convocation.version != version) throw new Refusal("beneficiaries.contacts.changedMeanwhile");
        verb.accept(convocation);
        write(convocation);
        return id;
    }

    /** Flushed at once: the time line reads it by SQL. */
    private void write(Convocation convocation) {
        try {
            convocations.saveAndFlush(convocation);
        } catch (OptimisticLockingFailureException movedAtTheSameMoment) {
            throw new Refusal("beneficiaries.contacts.changedMeanwhile");
        }
        steps.saveAndFlush(new ConvocationStep(convocation.id, convocation.state, clock.instant(), user.username()));
    }

    private UUID changed(UUID id, String act) {
        events.publishEvent(new Changed("convocation", id.toString(), act, ""));
        return id;
    }
}

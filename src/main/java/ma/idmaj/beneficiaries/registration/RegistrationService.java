package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FileIds;
import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registrations under way: started or resumed, kept at every pause of typing, sent once, or given up. */
@Service
@Transactional
// Two who send one CIN in the same moment may wait for each other: the one taken back tries again and is told.
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 15, jitter = 10)
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class RegistrationService {

    private final Registrations registrations;
    private final AnswerReader reader;
    private final BeneficiaryService beneficiaries;
    private final ObjectProvider<RegistrationStep> steps;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegistrationService(
            Registrations registrations,
            AnswerReader reader,
            BeneficiaryService beneficiaries,
            ObjectProvider<RegistrationStep> steps,
            Clock clock,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.reader = reader;
        this.beneficiaries = beneficiaries;
        this.steps = steps;
        this.clock = clock;
        this.events = events;
    }

    /** @return a registration of one's own in which nothing has been typed yet: the one there is, or a new one */
    public UUID start() {
        return registrations.ofUser().stream()
                .filter(RegistrationRow::untouched)
                .findFirst()
                .map(RegistrationRow::id)
                .orElseGet(this::open);
    }

    private UUID open() {
        UUID id = FileIds.next();
        registrations.open(id, clock.instant());
        return changed(id, "registrationStarted");
    }

    /** One's own, the last one worked on first. */
    @Transactional(readOnly = true)
    public List<RegistrationRow> mine() {
        return registrations.ofUser();
    }

    /** @throws RegistrationNotFound also for one of another centre */
    @Transactional(readOnly = true)
    public RegistrationRow read(UUID id) {
        return registrations.one(id).orElseThrow(RegistrationNotFound::new);
    }

    /**
     * Keeps what has been typed, as it was typed; answers not named stay. Not told to the trail: nothing is on file yet.
     *
     * @return when it was kept
     */
    public Instant keep(UUID id, Map<Answer, String> typed) {
        if (typed.values().stream().anyMatch(text -> text.length() > Answers.MAX_LENGTH))
            throw new Refusal("beneficiaries.tooLong", Answers.MAX_LENGTH);
        RegistrationRow row = registrations.locked(id).orElseThrow(RegistrationNotFound::new);
        Instant now = clock.instant();
        registrations.write(id, row.answers().with(typed), now);
        return now;
    }

    /** What keeps the answers from being sent; tasks of other modules tell by their own progress. */
    @Transactional(readOnly = true)
    public List<AnswerProblem> problems(UUID id) {
        return reader.read(read(id).answers()).problems();
    }

    /**
     * Makes it a person's file, under the same id. Sent again, it is the file that there is.
     *
     * @throws NotReadyToSend                              when an answer is wrong or a task is still to do
     * @throws ma.idmaj.beneficiaries.AlreadyRegistered when the CIN is on file
     */
    public UUID send(UUID id) {
        // The lock makes a second click wait; then there is no registration any more.
        var row = registrations.locked(id);
        if (row.isEmpty()) return sentBefore(id);
        var reading = reader.read(row.get().answers());
        var draft = reading.draft();
        if (draft == null) throw new NotReadyToSend(reading.problems().getFirst());
        if (steps.stream().anyMatch(step -> step.progress(id) == StepProgress.TO_DO)) throw new NotReadyToSend();
        beneficiaries.register(id, draft);
        registrations.delete(id);
        return id;
    }

    private UUID sentBefore(UUID id) {
        try {
            return beneficiaries.detail(id).id();
        } catch (BeneficiaryNotFound neitherRegistrationNorFile) {
            throw new RegistrationNotFound();
        }
    }

    /** Gives it up, with all that other modules kept under its id. */
    public void discard(UUID id) {
        registrations.locked(id).orElseThrow(RegistrationNotFound::new);
        events.publishEvent(new RegistrationDiscarded(id));
        registrations.delete(id);
        changed(id, "registrationDiscarded");
    }

    private UUID changed(UUID id, String act) {
        events.publishEvent(new Changed("registration", id.toString(), act, ""));
        return id;
    }
}

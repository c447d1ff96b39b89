package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/** The log of calls to a person: what for, how it ended, what was agreed. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class CallService {

    static final String AGREED_TO = "phone_call.agreed_to";
    static final String NOTE = "phone_call.note";
    private static final Period BACK = Period.ofYears(1);

    private final PhoneCallRepository calls;
    private final BeneficiaryService people;
    private final Vault vault;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CallService(
            PhoneCallRepository calls,
            BeneficiaryService people,
            Vault vault,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.calls = calls;
        this.people = people;
        this.vault = vault;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The newest first.
     *
     * @throws BeneficiaryNotFound also for a person of another centre
     */
    @Transactional(readOnly = true)
    public List<CallRow> calls(UUID person) {
        UUID file = people.detail(person).id();
        Instant now = clock.instant();
        return calls.findTop200ByBeneficiaryIdAndTakenBackAtIsNullOrderByCalledAtDescIdDesc(file).stream()
                .map(call -> new CallRow(
                        call.id,
                        call.calledAt,
                        call.calledBy,
                        call.purpose,
                        call.outcome,
                        call.agreed,
                        open(call.agreedToSealed, AGREED_TO),
                        open(call.noteSealed, NOTE),
                        call.mayTakeBack(user.username(), now)))
                .toList();
    }

    /** @throws BeneficiaryNotFound also for a person of another centre */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID record(UUID person, CallDraft draft) {
        UUID file = people.detail(person).id();
        Instant now = clock.instant();
        Instant at =
                draft.at() == null ? now : draft.at().atZone(clock.getZone()).toInstant();
        if (at.isAfter(now)) throw new Refusal("beneficiaries.contacts.callInFuture");
        if (at.isBefore(now.atZone(clock.getZone()).minus(BACK).toInstant()))
            throw new Refusal("beneficiaries.contacts.callTooOld");
        tooLong(draft.agreedTo(), CallDraft.MAX_AGREED_TO);
        tooLong(draft.note(), CallDraft.MAX_NOTE);
        if (draft.agreed() != null && draft.outcome() != CallOutcome.REACHED)
            throw new Refusal("beneficiaries.contacts.agreedWithoutAnswer");
        if (draft.agreed() == null && !draft.agreedTo().isEmpty())
            throw new Refusal("beneficiaries.contacts.agreedToWithoutAnswer");
        var call = new PhoneCall(file, draft, at, now, user.username());
        call.said(seal(draft.agreedTo(), AGREED_TO), seal(draft.note(), NOTE));
        // Flushed at once: the time line reads it by SQL.
        calls.saveAndFlush(call);
        events.publishEvent(new Changed("call", call.id.toString(), "callRecorded", ""));
        return call.id;
    }

    /** @throws Refusal when another account recorded it, or too long ago */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void takeBack(UUID id) {
        var call = calls.findById(id).orElseThrow(() -> new Refusal("beneficiaries.contacts.gone"));
        people.detail(call.beneficiaryId);
        call.takeBack(user.username(), clock.instant());
        calls.saveAndFlush(call);
        events.publishEvent(new Changed("call", id.toString(), "callTakenBack", ""));
    }

    private static void tooLong(String text, int max) {
        if (text.length() > max) throw new Refusal("beneficiaries.tooLong", max);
    }

    private byte @Nullable [] seal(String text, String context) {
        return text.isEmpty() ? null : vault.seal(text, context);
    }

    private String open(byte @Nullable [] sealed, String context) {
        return sealed == null ? "" : vault.open(sealed, context);
    }
}

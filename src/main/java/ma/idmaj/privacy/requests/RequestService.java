package ma.idmaj.privacy.requests;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.dossier.DossierService;
import ma.idmaj.beneficiaries.dossier.GivenDossier;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What people ask about their own data (law 09-08): received with a day by which it is to be answered, answered only to
 * who has shown who they are. The data protection officer writes, auditors read.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class RequestService {

    public static final int MAX_DAYS = 90;

    private final RequestStore store;
    private final BeneficiaryService people;
    private final DossierService dossiers;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestService(
            RequestStore store,
            BeneficiaryService people,
            DossierService dossiers,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.dossiers = dossiers;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** The open ones first, the earliest due before the others; of the closed the latest. */
    @Transactional(readOnly = true)
    public List<RequestRow> requests(RequestFilter filter, int offset, int limit) {
        return store.rows(filter, today(), offset, limit);
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public RequestDetail request(UUID id) {
        return store.detail(id).orElseThrow(RequestService::gone);
    }

    /** Days each kind may take. */
    @Transactional(readOnly = true)
    public Map<RequestKind, Integer> terms() {
        return store.terms();
    }

    /** Of requests that come in from now on. */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void term(RequestKind kind, int days) {
        if (days < 1 || days > MAX_DAYS) throw new Refusal("privacy.requests.term.wrong", MAX_DAYS);
        store.term(kind, days, now(), user.username());
        events.publishEvent(new Changed("privacyTerm", kind.name(), "termChanged", Integer.toString(days)));
    }

    /** @throws Refusal for a day that cannot be, or without anybody who asks */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public UUID receive(RequestDraft draft) {
        if (draft.receivedOn().isAfter(today())) throw new Refusal("privacy.requests.inTheFuture");
        UUID person =
                draft.person() == null ? null : people.detail(draft.person()).id();
        if (person == null && draft.name().isEmpty()) throw new Refusal("privacy.requests.whoAsks");
        if (draft.name().length() > RequestDraft.MAX_NAME) throw tooLong(RequestDraft.MAX_NAME);
        if (draft.contact().length() > RequestDraft.MAX_CONTACT) throw tooLong(RequestDraft.MAX_CONTACT);
        words(draft.wish(), "privacy.requests.wishMissing");
        UUID id = NewId.next();
        int year = draft.receivedOn().getYear();
        var kept = new RequestDraft(
                draft.kind(), person, draft.name(), draft.contact(), draft.wish(), draft.receivedOn(), draft.way());
        store.insert(
                id,
                year,
                store.nextNumber(year),
                kept,
                draft.receivedOn().plusDays(store.terms().get(draft.kind())),
                now(),
                user.username());
        changed(id, "requestReceived", draft.kind().name());
        return id;
    }

    /** The file of whoever asked was found after all. */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void find(UUID id, long version, UUID person) {
        open(id, version);
        store.link(id, people.detail(person).id());
        changed(id, "requestLinked", "");
    }

    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void identify(UUID id, long version, IdentityProof proof, LocalDate on) {
        RequestRow request = open(id, version);
        if (on.isAfter(today()) || on.isBefore(request.receivedOn())) throw new Refusal("privacy.requests.dayWrong");
        store.identify(id, proof, on, user.username());
        changed(id, "requestIdentified", proof.name());
    }

    /**
     * Answers a request for access with all that is kept of the person.
     *
     * @throws Refusal unless it is known who asks and a file is found
     */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public GivenDossier giveDossier(UUID id, long version, Language language) {
        RequestRow request = identified(id, version);
        if (request.kind() != RequestKind.ACCESS) throw new Refusal("privacy.requests.noDossier");
        var given = dossiers.give(found(request), request.number(), language);
        store.close(id, RequestState.ANSWERED, Given.DOSSIER, "", today(), now(), user.username());
        changed(id, "requestAnswered", Given.DOSSIER.name());
        return given;
    }

    /**
     * @param given one of {@link Given#of}
     * @param words what was answered
     * @param stops what an objection that is granted stops; empty for every other answer
     */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void answer(UUID id, long version, Given given, String words, Set<StopScope> stops) {
        RequestRow request = identified(id, version);
        if (!Given.of(request.kind()).contains(given)) throw new Refusal("privacy.requests.notGivenSo");
        if ((given == Given.STOPPED) == stops.isEmpty()) throw new Refusal("privacy.requests.whatStops");
        if (given == Given.NOTHING_KEPT && request.person() != null)
            throw new Refusal("privacy.requests.somethingKept");
        String said = words(words, "privacy.requests.answerMissing");
        store.close(id, RequestState.ANSWERED, given, said, today(), now(), user.username());
        for (StopScope scope : stops) store.stop(NewId.next(), found(request), scope, id, now(), user.username());
        changed(id, "requestAnswered", given.name());
    }

    /** @param reason in words that can be told to whoever asked */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void refuse(UUID id, long version, String reason) {
        open(id, version);
        String said = words(reason, "privacy.requests.reasonMissing");
        store.close(id, RequestState.REFUSED, null, said, today(), now(), user.username());
        changed(id, "requestRefused", "");
    }

    /** Whoever asked takes it back. */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void withdraw(UUID id, long version) {
        open(id, version);
        store.close(id, RequestState.WITHDRAWN, null, "", today(), now(), user.username());
        changed(id, "requestWithdrawn", "");
    }

    /** The person wants to go on after all. */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void lift(UUID id, StopScope scope) {
        UUID person = found(store.locked(id).orElseThrow(RequestService::gone));
        if (store.lift(person, scope, now(), user.username()) == 0)
            throw new Refusal("privacy.requests.nothingStopped");
        changed(id, "stopLifted", scope.name());
    }

    private RequestRow open(UUID id, long version) {
        RequestRow request = store.locked(id).orElseThrow(RequestService::gone);
        if (!request.state().open()) throw new Refusal("privacy.requests.closed", request.number());
        if (request.version() != version) throw new Refusal("privacy.requests.changedMeanwhile");
        return request;
    }

    private RequestRow identified(UUID id, long version) {
        RequestRow request = open(id, version);
        if (request.state() != RequestState.IDENTIFIED) throw new Refusal("privacy.requests.whoIsIt");
        return request;
    }

    private static UUID found(RequestRow request) {
        @Nullable UUID person = request.person();
        if (person == null) throw new Refusal("privacy.requests.noFile");
        return person;
    }

    private static String words(String typed, String missing) {
        String words = RequestDraft.lines(typed);
        if (words.isEmpty()) throw new Refusal(missing);
        if (words.length() > RequestDraft.MAX_WORDS) throw tooLong(RequestDraft.MAX_WORDS);
        return words;
    }

    private static Refusal tooLong(int most) {
        return new Refusal("privacy.tooLong", most);
    }

    private static Refusal gone() {
        return new Refusal("privacy.requests.gone");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act, String detail) {
        events.publishEvent(new Changed("privacyRequest", id.toString(), act, detail));
    }
}

package ma.idmaj.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.forgetting.ForgottenCast;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.privacy.requests.RequestFilter.Standing;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The register of requests: answered in time, to who has shown who they are, and what an objection stops is stopped. */
@DatabaseTest
class RequestServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestService requests;

    @Autowired
    ConsentService consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private UUID person() {
        var cast = new ForgottenCast(context);
        UUID person = cast.people(cast.closed(List.of(true))).getFirst();
        ForgottenCast.officer();
        return person;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID received(RequestKind kind, UUID person) {
        return requests.receive(new RequestDraft(
                kind,
                person,
                person == null ? "Nadia TAZI" : "",
                "tazi@example.ma",
                "Tout voir",
                today().minusDays(3),
                RequestWay.LETTER));
    }

    private long version(UUID id) {
        return requests.request(id).row().version();
    }

    private UUID identified(RequestKind kind, UUID person) {
        UUID id = received(kind, person);
        requests.identify(id, version(id), IdentityProof.CARD_SEEN, today());
        return id;
    }

    @Test
    void accessIsAnsweredByTheDossierOnce() {
        UUID person = person();
        UUID id = received(RequestKind.ACCESS, person);
        var row = requests.request(id).row();
        assertThat(row.dueOn()).isEqualTo(today().plusDays(7));
        assertThat(row.number()).matches("\\d{4}/\\d{4}");
        refused("privacy.requests.whoIsIt", () -> requests.giveDossier(id, version(id), Language.AR));
        requests.identify(id, version(id), IdentityProof.CARD_COPY, today());
        var given = requests.giveDossier(id, version(id), Language.FR);
        assertThat(given.pdf()).isNotEmpty();
        var answered = requests.request(id);
        assertThat(answered.row().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(answered.given()).isEqualTo(Given.DOSSIER);
        assertThat(answered.row().closedOn()).isEqualTo(today());
        refused("privacy.requests.closed", () -> requests.giveDossier(id, version(id), Language.FR));
        assertThat(acts(id.toString())).containsExactly("requestReceived", "requestIdentified", "requestAnswered");
        assertThat(acts(person.toString())).contains("dossierGiven");
    }

    @Test
    void whatIsAskedLiesSealed() {
        ForgottenCast.officer();
        UUID id = received(RequestKind.ACCESS, null);
        assertThat(requests.request(id).wish()).isEqualTo("Tout voir");
        assertThat(requests.request(id).row().name().latin()).isEqualTo("Nadia TAZI");
        String raw = jdbc.sql("select concat(convert(wish_sealed using latin1), convert(name_sealed using latin1),"
                        + " convert(contact_sealed using latin1)) from privacy_request where id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(raw).doesNotContain("Tout voir", "TAZI", "tazi@");
    }

    @Test
    void whoHasNoFileIsFoundLaterOrToldThatNothingIsKept() {
        UUID person = person();
        UUID id = identified(RequestKind.ACCESS, null);
        refused("privacy.requests.noFile", () -> requests.giveDossier(id, version(id), Language.AR));
        requests.find(id, version(id), person);
        assertThat(requests.request(id).row().person()).isEqualTo(person);
        refused(
                "privacy.requests.somethingKept",
                () -> requests.answer(id, version(id), Given.NOTHING_KEPT, "Rien", Set.of()));
        UUID other = identified(RequestKind.ACCESS, null);
        requests.answer(other, version(other), Given.NOTHING_KEPT, "Rien n’est conservé", Set.of());
        assertThat(requests.request(other).answer()).isEqualTo("Rien n’est conservé");
    }

    @Test
    void anObjectionStopsThePressAndIsLifted() {
        UUID person = person();
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        consents.record(
                person,
                said(Map.of(ConsentKind.IMAGE, ConsentAnswer.GIVEN, ConsentKind.PRESS_NAME, ConsentAnswer.GIVEN)));
        assertThat(consents.agreed(List.of(person), ConsentKind.IMAGE)).containsExactly(person);
        ForgottenCast.officer();
        UUID id = identified(RequestKind.OBJECTION, person);
        refused("privacy.requests.whatStops", () -> requests.answer(id, version(id), Given.STOPPED, "Oui", Set.of()));
        requests.answer(id, version(id), Given.STOPPED, "Ni nom ni image", Set.of(StopScope.PRESS));
        assertThat(requests.request(id).stops()).containsExactly(StopScope.PRESS);
        for (ConsentKind kind : List.of(ConsentKind.IMAGE, ConsentKind.PRESS_NAME)) {
            assertThat(consents.agreed(List.of(person), kind)).isEmpty();
            assertThat(consents.allows(person, kind)).isFalse();
        }
        requests.lift(id, StopScope.PRESS);
        assertThat(consents.allows(person, ConsentKind.PRESS_NAME)).isTrue();
        refused("privacy.requests.nothingStopped", () -> requests.lift(id, StopScope.PRESS));
    }

    @Test
    void aGrantedObjectionClosesTheFileToAnythingNew() {
        UUID person = person();
        UUID id = identified(RequestKind.OBJECTION, person);
        requests.answer(id, version(id), Given.STOPPED, "Oui", Set.of(StopScope.PROCESSING));
        closed(person);
    }

    @Test
    void aWithdrawnConsentClosesTheFileToAnythingNew() {
        UUID person = person();
        refusedAccess(() -> consents.record(person, said(Map.of(ConsentKind.IMAGE, ConsentAnswer.GIVEN))));
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        consents.record(person, said(Map.of(ConsentKind.DATA_PROCESSING, ConsentAnswer.GIVEN)));
        ForgottenCast.officer();
        assertThat(consents.possible(person)).containsOnlyKeys(ConsentKind.DATA_PROCESSING);
        consents.record(person, said(Map.of(ConsentKind.DATA_PROCESSING, ConsentAnswer.WITHDRAWN)));
        closed(person);
    }

    private void closed(UUID person) {
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        refused(
                "beneficiaries.consent.closed",
                () -> context.getBean(LifeProjectService.class)
                        .start(person, new LocalizedText("مشروع", "Projet"), null, List.of()));
        var cast = new CeremonyCast(context);
        UUID ceremony = cast.listed(1, null);
        var line = cast.person(2);
        var theirs = new NewLine(person, line.lifeProjectId(), line.name(), line.project(), line.items());
        refused(
                "beneficiaries.consent.closed",
                () -> context.getBean(ListService.class).add(ceremony, List.of(theirs)));
    }

    private ConsentDraft said(Map<ConsentKind, ConsentAnswer> answers) {
        return new ConsentDraft(
                answers, today(), TextLanguage.FRENCH, ConsentEvidence.SAID_ALOUD, null, "Souad CHERKAOUI");
    }

    @Test
    void theListShowsWhatIsOverdueAndTheTermIsASetting() {
        UUID person = person();
        requests.term(RequestKind.RECTIFICATION, 2);
        UUID late = received(RequestKind.RECTIFICATION, person);
        UUID inTime = received(RequestKind.ACCESS, person);
        assertThat(ids(Standing.OVERDUE, null)).contains(late).doesNotContain(inTime);
        assertThat(ids(Standing.OPEN, RequestKind.ACCESS)).contains(inTime).doesNotContain(late);
        requests.refuse(late, version(late), "Les données sont exactes");
        assertThat(ids(Standing.OVERDUE, null)).doesNotContain(late);
        assertThat(ids(Standing.CLOSED, null)).contains(late);
        requests.withdraw(inTime, version(inTime));
        assertThat(requests.request(inTime).row().state()).isEqualTo(RequestState.WITHDRAWN);
        refused("privacy.requests.term.wrong", () -> requests.term(RequestKind.ACCESS, 0));
    }

    @Test
    void twoAtOnceAreToldApart() {
        UUID id = received(RequestKind.ACCESS, person());
        long seen = version(id);
        requests.identify(id, seen, IdentityProof.CARD_SEEN, today());
        refused("privacy.requests.changedMeanwhile", () -> requests.refuse(id, seen, "Non"));
    }

    @Test
    void numbersOfAYearHaveNoGaps() {
        UUID person = person();
        UUID first = received(RequestKind.ACCESS, person);
        UUID second = received(RequestKind.OBJECTION, person);
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    private int number(UUID id) {
        return Integer.parseInt(requests.request(id).row().number().substring(5));
    }

    @Test
    void theOfficerWritesAuditorsReadAndNobodyElse() {
        UUID person = person();
        UUID id = received(RequestKind.ACCESS, person);
        long version = version(id);
        List<ThrowingCallable> writes = List.of(
                () -> received(RequestKind.ACCESS, person),
                () -> requests.find(id, version, person),
                () -> requests.identify(id, version, IdentityProof.CARD_SEEN, today()),
                () -> requests.giveDossier(id, version, Language.AR),
                () -> requests.answer(id, version, Given.WORDS, "x", Set.of()),
                () -> requests.refuse(id, version, "x"),
                () -> requests.withdraw(id, version),
                () -> requests.lift(id, StopScope.PRESS),
                () -> requests.term(RequestKind.ACCESS, 9));
        for (Role role : Role.values()) {
            CeremonyCast.signIn(role, "test");
            writes.forEach(this::refusedAccess);
            if (role == Role.AUDITOR) assertThat(requests.request(id)).isNotNull();
            else refusedAccess(() -> requests.request(id));
        }
    }

    private List<UUID> ids(Standing standing, RequestKind kind) {
        return requests.requests(new RequestFilter(standing, kind), 0, 100).stream()
                .map(RequestRow::id)
                .toList();
    }

    private List<String> acts(String subject) {
        return jdbc.sql("select act from audit_entry where subject_id = ? order by seq")
                .param(subject)
                .query(String.class)
                .list();
    }

    private void refusedAccess(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("the act was not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }
}

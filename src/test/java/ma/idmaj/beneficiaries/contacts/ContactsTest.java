package ma.idmaj.beneficiaries.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Calls are logged and convocations led on as their rules say, within the centre, and the trail knows. */
@DatabaseTest
class ContactsTest {

    private static final LocalizedText PLACE = new LocalizedText("مقر المركز", "Siège du centre");

    @Autowired
    CallService calls;

    @Autowired
    ConvocationService convocations;

    @Autowired
    BeneficiaryService people;

    @Autowired
    TerritoryService territory;

    @Autowired
    List<PersonReferences> references;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    UUID centre;
    UUID other;
    UUID person;
    LocalDate today;

    @BeforeEach
    void cast() {
        signIn.as(Role.ADMINISTRATOR);
        centre = territory.openCentre(new LocalizedText("مركز الرباط", "Centre de Rabat"), "06.141");
        other = territory.openCentre(new LocalizedText("مركز وجدة", "Centre d’Oujda"), "03.231");
        signIn.as(Role.CASE_WORKER, centre);
        person = register("سلمى الزياني");
        today = LocalDate.now(clock);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private UUID register(String name) {
        return people.register(
                new BeneficiaryDraft(new PersonName(name, ""), null, null, null, null, "", null, null, ""));
    }

    private static CallDraft call(CallOutcome outcome, @Nullable Boolean agreed, String to, String note) {
        return new CallDraft(null, CallPurpose.CEREMONY, outcome, agreed, to, note);
    }

    private ConvocationDraft interview(LocalDate day) {
        return new ConvocationDraft(ConvocationReason.INTERVIEW, day, LocalTime.of(10, 0), PLACE, ConvocationWay.PHONE);
    }

    @Test
    void aCallIsKeptAsItWas() {
        String me = signIn.as(Role.CASE_WORKER, centre);
        calls.record(person, call(CallOutcome.REACHED, true, "الحضور \u0000 صباحا", "رقمه الجديد 0661234512"));
        var log = calls.calls(person);
        assertThat(log).hasSize(1);
        assertThat(log.getFirst())
                .returns(me, CallRow::by)
                .returns(CallPurpose.CEREMONY, CallRow::purpose)
                .returns(CallOutcome.REACHED, CallRow::outcome)
                .returns(true, CallRow::agreed)
                .returns("الحضور صباحا", CallRow::agreedTo)
                .returns("رقمه الجديد 0661234512", CallRow::note)
                .returns(true, CallRow::mayTakeBack);
        assertThat(trail("call")).containsExactly("callRecorded");
    }

    @Test
    void whatWasSaidIsSealedInTheDatabase() {
        calls.record(person, call(CallOutcome.REACHED, true, "0661234512", "BE462544"));
        jdbc.query("select agreed_to_sealed, note_sealed from phone_call", row -> {
            for (int i = 1; i <= 2; i++)
                assertThat(new String(row.getBytes(i), StandardCharsets.ISO_8859_1))
                        .doesNotContain("0661234512", "BE462544");
        });
        assertThat(jdbc.queryForList("select detail from audit_entry", String.class))
                .noneMatch(detail -> detail.contains("0661234512") || detail.contains("BE462544"));
    }

    @Test
    void aCallThatCannotBeIsRefused() {
        refuses("beneficiaries.contacts.agreedWithoutAnswer", call(CallOutcome.NOT_REACHED, true, "", ""));
        refuses("beneficiaries.contacts.agreedToWithoutAnswer", call(CallOutcome.REACHED, null, "الحضور", ""));
        refuses("beneficiaries.tooLong", call(CallOutcome.REACHED, true, "x".repeat(161), ""));
        refuses("beneficiaries.tooLong", call(CallOutcome.REACHED, null, "", "x".repeat(501)));
        refuses(
                "beneficiaries.contacts.callInFuture",
                at(LocalDateTime.now(clock).plusMinutes(2)));
        refuses(
                "beneficiaries.contacts.callTooOld",
                at(LocalDateTime.now(clock).minusYears(1).minusDays(1)));
        assertThat(calls.calls(person)).isEmpty();
        calls.record(person, at(LocalDateTime.now(clock).minusDays(3)));
        assertThat(calls.calls(person)).hasSize(1);
    }

    private static CallDraft at(LocalDateTime moment) {
        return new CallDraft(moment, CallPurpose.OTHER, CallOutcome.CALL_AGAIN, null, "", "");
    }

    private void refuses(String key, CallDraft draft) {
        assertThatThrownBy(() -> calls.record(person, draft)).hasMessage(key);
    }

    @Test
    void aSlipIsTakenBackByWhoMadeItAndSoon() {
        UUID slip = calls.record(person, call(CallOutcome.WRONG_NUMBER, null, "", ""));
        UUID old = calls.record(person, call(CallOutcome.NOT_REACHED, null, "", ""));
        jdbc.update("update phone_call set called_by = 'another' where id = ?", slip);
        forget();
        assertThatThrownBy(() -> calls.takeBack(slip)).hasMessage("beneficiaries.contacts.callStands");
        jdbc.update("update phone_call set recorded_at = date_sub(recorded_at, interval 61 minute) where id = ?", old);
        forget();
        assertThatThrownBy(() -> calls.takeBack(old)).hasMessage("beneficiaries.contacts.callStands");
        UUID fresh = calls.record(person, call(CallOutcome.CALL_AGAIN, null, "", ""));
        calls.takeBack(fresh);
        assertThatThrownBy(() -> calls.takeBack(fresh)).hasMessage("beneficiaries.contacts.callStands");
        assertThatThrownBy(() -> calls.takeBack(UUID.randomUUID())).hasMessage("beneficiaries.contacts.gone");
        assertThat(calls.calls(person)).extracting(CallRow::id).containsExactlyInAnyOrder(slip, old);
        assertThat(jdbc.queryForObject("select count(*) from phone_call", Integer.class))
                .isEqualTo(3);
        assertThat(trail("call")).endsWith("callTakenBack").hasSize(4);
    }

    @Autowired
    jakarta.persistence.EntityManager entities;

    private void forget() {
        entities.clear();
    }

    @Test
    void aConvocationIsLedOnAndEachMoveIsKept() {
        UUID id = convocations.plan(person, interview(today));
        convocations.send(id, 0);
        convocations.leaveUnanswered(id, 1);
        convocations.send(id, 2);
        convocations.confirm(id, 3);
        convocations.decline(id, 4);
        assertThat(only().state()).isEqualTo(ConvocationState.DECLINED);
        assertThatThrownBy(() -> convocations.cancel(id, 5)).hasMessage("beneficiaries.contacts.wrongState");
        assertThat(trail("convocation"))
                .containsExactly(
                        "convoked",
                        "convocationSent",
                        "convocationUnanswered",
                        "convocationSent",
                        "convocationConfirmed",
                        "convocationDeclined");
        assertThat(jdbc.queryForList("select state from convocation_step order by id", String.class))
                .containsExactly("PLANNED", "SENT", "NO_ANSWER", "SENT", "CONFIRMED", "DECLINED");
    }

    @Test
    void aConvocationThatCannotBeIsRefused() {
        assertThatThrownBy(() -> convocations.plan(person, interview(today.minusDays(1))))
                .hasMessage("beneficiaries.contacts.dayPassed");
        assertThatThrownBy(() -> convocations.plan(person, interview(today.plusYears(3))))
                .hasMessage("beneficiaries.contacts.dayTooFar");
        assertThatThrownBy(() -> convocations.plan(person, at(new LocalizedText(" ", ""))))
                .hasMessage("beneficiaries.contacts.placeMissing");
        assertThatThrownBy(() -> convocations.plan(person, at(new LocalizedText("x".repeat(161), ""))))
                .hasMessage("beneficiaries.tooLong");
        assertThat(convocations.convocations(person)).isEmpty();
    }

    private ConvocationDraft at(LocalizedText place) {
        return new ConvocationDraft(ConvocationReason.VISIT, today, null, place, ConvocationWay.LETTER);
    }

    @Test
    void whoIsSlowerIsTold() {
        UUID id = convocations.plan(person, interview(today));
        convocations.send(id, 0);
        assertThatThrownBy(() -> convocations.cancel(id, 0)).hasMessage("beneficiaries.contacts.changedMeanwhile");
        assertThatThrownBy(() -> convocations.send(UUID.randomUUID(), 0)).hasMessage("beneficiaries.contacts.gone");
        assertThat(only().state()).isEqualTo(ConvocationState.SENT);
    }

    private ConvocationRow only() {
        return convocations.convocations(person).getFirst();
    }

    @Test
    void thoseToCallAreTheNextWeeksUnconfirmedOfTheOwnCentre() {
        UUID far = register("بعيد");
        convocations.plan(far, interview(today.plusDays(8)));
        UUID sure = register("مؤكد");
        UUID confirmed = convocations.plan(sure, interview(today.plusDays(1)));
        convocations.send(confirmed, 0);
        convocations.confirm(confirmed, 1);
        convocations.plan(person, interview(today.plusDays(7)));
        UUID sent = convocations.plan(person, interview(today));
        convocations.send(sent, 0);
        assertThat(convocations.toCall(10))
                .extracting(ToCall::person, ToCall::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(person, ConvocationState.SENT),
                        org.assertj.core.groups.Tuple.tuple(person, ConvocationState.PLANNED));
        assertThat(convocations.toCallCount()).isEqualTo(1);
        signIn.as(Role.CASE_WORKER, other);
        assertThat(convocations.toCall(10)).isEmpty();
        assertThat(convocations.toCallCount()).isZero();
    }

    @Test
    void anotherCentreReachesNothing() {
        UUID call = calls.record(person, call(CallOutcome.REACHED, null, "", ""));
        UUID convocation = convocations.plan(person, interview(today));
        signIn.as(Role.CASE_WORKER, other);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> calls.calls(person),
                () -> calls.record(person, call(CallOutcome.REACHED, null, "", "")),
                () -> calls.takeBack(call),
                () -> convocations.convocations(person),
                () -> convocations.plan(person, interview(today)),
                () -> convocations.send(convocation, 0),
                () -> convocations.cancel(convocation, 0)))
            assertThatThrownBy(act).isInstanceOf(BeneficiaryNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachMethodAnswersItsRolesAlone(Role role) {
        UUID convocation = convocations.plan(person, interview(today));
        signIn.as(role, centre);
        var readers = EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.APPROVER, Role.AUDITOR);
        var writers = EnumSet.of(Role.CASE_WORKER);
        expect(role, readers, () -> calls.calls(person));
        expect(role, readers, () -> convocations.convocations(person));
        expect(role, readers, () -> convocations.toCall(1));
        expect(role, readers, () -> convocations.toCallCount());
        expect(role, writers, () -> calls.takeBack(calls.record(person, call(CallOutcome.REACHED, null, "", ""))));
        expect(role, writers, () -> convocations.plan(person, interview(today)));
        expect(role, writers, () -> convocations.send(convocation, 0));
        expect(role, writers, () -> convocations.leaveUnanswered(convocation, 1));
        expect(role, writers, () -> convocations.confirm(convocation, 2));
        expect(role, writers, () -> convocations.decline(convocation, 3));
        UUID another = role == Role.CASE_WORKER ? convocations.plan(person, interview(today)) : convocation;
        expect(role, writers, () -> convocations.cancel(another, 0));
    }

    private static void expect(Role role, Set<Role> allowed, ThrowingCallable act) {
        if (!allowed.contains(role)) assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        else assertThatCode(act).doesNotThrowAnyException();
    }

    @Test
    void bothFollowThePersonWhoseFilesBecomeOne() {
        UUID second = register("سلمى زياني");
        calls.record(second, call(CallOutcome.REACHED, null, "", ""));
        convocations.plan(second, interview(today));
        for (PersonReferences kept : references) {
            if (!Set.of("call", "convocation").contains(kept.kind())) continue;
            List<UUID> moved = kept.move(second, person);
            assertThat(moved).as(kept.kind()).hasSize(1);
            forget();
            assertThat(calls.calls(person).size()
                            + convocations.convocations(person).size())
                    .as(kept.kind())
                    .isEqualTo(1);
            kept.moveBack(moved, second);
            forget();
            assertThat(calls.calls(person)).isEmpty();
            assertThat(convocations.convocations(person)).isEmpty();
        }
        assertThat(calls.calls(second)).hasSize(1);
        assertThat(convocations.convocations(second)).hasSize(1);
    }

    private List<String> trail(String subject) {
        return jdbc.queryForList("select act from audit_entry where subject = ? order by seq", String.class, subject);
    }
}

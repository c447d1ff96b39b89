package ma.idmaj.ceremonies.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallPurpose;
import ma.idmaj.beneficiaries.contacts.CallService;
import ma.idmaj.beneficiaries.contacts.CeremonyContacts;
import ma.idmaj.beneficiaries.contacts.ConvocationDraft;
import ma.idmaj.beneficiaries.contacts.ConvocationReason;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ConvocationWay;
import ma.idmaj.ceremonies.Ceiling;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What each line of a list lacks, and what holds its next step up. */
@DatabaseTest
class ReadinessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReadinessService readiness;

    @Autowired
    NextSteps nextSteps;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ListService lists;

    @Autowired
    CallService calls;

    @Autowired
    ConvocationService convocations;

    @Autowired
    CeremonyContacts contacts;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    private CeremonyCast cast;
    private UUID ceremony;

    @BeforeEach
    void two() {
        cast = new CeremonyCast(context);
        ceremony = cast.listed(2, null);
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private RowPoint point(int position, ReadinessPoint point) {
        return readiness.of(ceremony).get(position - 1).points().stream()
                .filter(each -> each.point() == point)
                .findFirst()
                .orElseThrow();
    }

    private LineRow line(int position) {
        return lists.lines(ceremony).get(position - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void aNewListSaysWhatItHasAndWhatItLacks() {
        assertThat(point(1, ReadinessPoint.PROJECT).state()).isEqualTo(PointState.READY);
        assertThat(point(1, ReadinessPoint.PRICES).state()).isEqualTo(PointState.READY);
        assertThat(point(1, ReadinessPoint.GOODS).what()).hasSize(3);
        assertThat(point(1, ReadinessPoint.SERIALS).state()).isEqualTo(PointState.LATER);
        assertThat(point(1, ReadinessPoint.PHONE).missing()).isTrue();
        assertThat(point(1, ReadinessPoint.INVITED).missing()).isTrue();
        assertThat(point(1, ReadinessPoint.PAPERS).missing())
                .as("no consent on file")
                .isTrue();
    }

    @Test
    void pricesThatAreNoneOrOldAndProjectsNotFundedAreGaps() {
        var first = line(1);
        jdbc.sql("update catalogue_item set price_date = ? where id = ?")
                .params(today().minusMonths(7), first.items().get(1).itemId())
                .update();
        jdbc.sql("update line_item set unit_price_centimes = 0 where id = ?")
                .param(first.items().get(0).id())
                .update();
        jdbc.sql("update life_project set state = 'APPROVED' where id = ?")
                .param(first.lifeProjectId())
                .update();
        settle();
        assertThat(point(1, ReadinessPoint.PRICES).what())
                .containsExactly(
                        first.items().get(0).name(), first.items().get(1).name());
        assertThat(point(2, ReadinessPoint.PRICES).what())
                .as("the old price is everybody's, the missing one the first line's")
                .containsExactly(first.items().get(1).name());
        assertThat(point(1, ReadinessPoint.PROJECT).missing()).isTrue();
        assertThat(point(2, ReadinessPoint.PROJECT).missing()).isFalse();
    }

    @Test
    void callsAndConvocationsOfTheCeremonysDayCount() {
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        UUID first = line(1).beneficiaryId();
        UUID second = line(2).beneficiaryId();
        UUID sent = convocations.plan(first, convocation());
        assertThat(point(1, ReadinessPoint.INVITED).missing())
                .as("planned, not sent")
                .isTrue();
        convocations.send(sent, 0);
        assertThat(point(1, ReadinessPoint.INVITED).missing()).isFalse();
        assertThat(point(1, ReadinessPoint.PHONE).missing()).isTrue();
        convocations.confirm(sent, 1);
        assertThat(point(1, ReadinessPoint.PHONE).missing()).isFalse();

        calls.record(second, new CallDraft(null, CallPurpose.CEREMONY, CallOutcome.REACHED, true, "", ""));
        assertThat(point(2, ReadinessPoint.PHONE).missing()).isFalse();
        assertThat(point(2, ReadinessPoint.INVITED).missing()).isTrue();
        UUID refused = convocations.plan(second, convocation());
        convocations.send(refused, 0);
        convocations.decline(refused, 1);
        assertThat(point(2, ReadinessPoint.PHONE).missing())
                .as("declined since")
                .isTrue();
    }

    private ConvocationDraft convocation() {
        return new ConvocationDraft(
                ConvocationReason.CEREMONY, today(), null, new LocalizedText("القاعة", "Salle"), ConvocationWay.PHONE);
    }

    @Test
    void aGapHasAnOwnerAndADay() {
        String owner = signIn.as(Role.ORGANISER);
        var gap = line(1);
        readiness.assign(ceremony, gap.id(), ReadinessPoint.PHONE, owner, today().plusDays(3));
        assertThat(point(1, ReadinessPoint.PHONE).task()).isEqualTo(new GapTask(owner, today().plusDays(3)));
        assertThat(point(1, ReadinessPoint.INVITED).task()).isNull();
        assertThat(readiness.mine())
                .as("only what is still missing is asked for")
                .extracting(MyGaps::gaps, MyGaps::dueOn)
                .containsExactly(tuple(1, today().plusDays(3)));
        readiness.assign(ceremony, gap.id(), ReadinessPoint.PROJECT, owner, null);
        assertThat(readiness.mine()).extracting(MyGaps::gaps).containsExactly(1);
        readiness.assign(ceremony, gap.id(), ReadinessPoint.PHONE, null, null);
        assertThat(point(1, ReadinessPoint.PHONE).task()).isNull();
        refused("ceremonies.gap.ownerUnknown", gap, "nobody", null);
        refused("ceremonies.gap.dayCannotBe", gap, null, today().minusDays(1));
        assertThatThrownBy(() -> readiness.assign(UUID.randomUUID(), gap.id(), ReadinessPoint.PHONE, owner, null))
                .as("not of that ceremony")
                .isInstanceOf(RuntimeException.class);
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        assertThatThrownBy(() -> readiness.assign(ceremony, gap.id(), ReadinessPoint.PHONE, owner, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(String key, LineRow line, String owner, LocalDate day) {
        assertThatThrownBy(() -> readiness.assign(ceremony, line.id(), ReadinessPoint.PHONE, owner, day))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    @Test
    void aLineThatLeavesTakesItsTasksAlong() {
        String owner = signIn.as(Role.ORGANISER);
        var gone = line(1);
        readiness.assign(ceremony, gone.id(), ReadinessPoint.PHONE, owner, null);
        lists.remove(gone.id(), gone.version());
        settle();
        assertThat(jdbc.sql("select count(*) from readiness_task where line_id = ?")
                        .param(gone.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoReadsNoFilesIsToldNothingOfThePeople() {
        signIn.as(Role.SUPERVISOR);
        assertThat(readiness.of(ceremony).getFirst().points())
                .extracting(RowPoint::point)
                .containsExactly(
                        ReadinessPoint.PROJECT, ReadinessPoint.PRICES, ReadinessPoint.GOODS, ReadinessPoint.SERIALS);
    }

    @Test
    void aListAboveItsEnvelopeIsBlockedAndItsGapsAreAdvice() {
        var seen = ceremonies.detail(ceremony.toString());
        var draft =
                new CeremonyDraft(seen.title(), seen.place(), null, seen.heldOn(), null, null, Money.ofDirhams(1_000));
        ceremonies.describe(ceremony, seen.version(), draft);
        settle();
        List<Check> checks = checks(true);
        assertThat(checks.stream().filter(Check::blocking))
                .extracting(Check::key)
                .containsExactly("ceremonies.aboveEnvelope.hint");
        assertThat(checks.stream().filter(check -> !check.blocking()))
                .extracting(Check::key)
                .containsExactly(
                        "ceremonies.check.hourMissing",
                        "ceremonies.check.GOODS",
                        "ceremonies.check.PHONE",
                        "ceremonies.check.INVITED",
                        "ceremonies.check.PAPERS");
        assertThat(checks.getLast().rows()).extracting(Check.Row::position).containsExactly(1, 2);
        assertThat(checks(false).stream().filter(Check::blocking))
                .as("a part is not measured against the whole's envelope")
                .isEmpty();
    }

    @Test
    void anEmptyListIsBlocked() {
        lists.lines(ceremony).forEach(line -> {
            lists.remove(line.id(), line(1).version());
            settle();
        });
        assertThat(checks(true)).extracting(Check::key).containsExactly("ceremonies.check.listEmpty");
    }

    /** Ten people are read by as many questions to the database as two. */
    @Test
    void noPersonCostsAQuestionOfTheirOwn() {
        UUID ten = cast.listed(10, null);
        settle();
        assertThat(questions(ten)).isEqualTo(questions(ceremony));
    }

    private long questions(UUID id) {
        entities.clear();
        long before = asked();
        assertThat(readiness.of(id)).isNotEmpty();
        long after = asked();
        entities.clear();
        return after - before;
    }

    private long asked() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, n) -> row.getLong(2))
                .single();
    }

    @Test
    void aCaseWorkerIsToldOfTheOwnPeopleAlone() {
        signIn.as(Role.ADMINISTRATOR);
        UUID own = territory.openCentre(new LocalizedText("مركز طنجة", "Centre de Tanger"), "01.511");
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID second = line(2).beneficiaryId();
        jdbc.sql("update beneficiary set centre_id = ? where id = ?")
                .params(own, second)
                .update();
        settle();
        signIn.as(Role.CASE_WORKER, own);
        assertThat(readiness.of(ceremony))
                .extracting(row -> row.line().beneficiaryId())
                .containsExactly(second);
        assertThat(contacts.before(today(), List.of(line(1).beneficiaryId()))).isEmpty();
    }

    /** What the store has goes to the first of the list. */
    @Test
    void theLastPieceIsTheFirstPersons() {
        var lines = lists.lines(ceremony);
        var machine = lines.getFirst().items().getFirst().itemId();
        var all = lines.getFirst().items();
        var facts = new ReadinessFacts(
                false,
                false,
                today(),
                Map.of(),
                Map.of(),
                Map.of(all.get(1).id(), 1),
                Map.of(),
                Map.of(machine, 1),
                Map.of(),
                Set.of(),
                Set.of());
        var judged = ReadinessRules.judge(lines, facts);
        assertThat(goods(judged.getFirst())).containsExactly(all.get(2).name());
        assertThat(goods(judged.getLast())).hasSize(3);
    }

    /** Someone else has their place, or another day will see to them. */
    @Test
    void whoDoesNotComeTakesNoPieceFromWhoDoes() {
        var lines = lists.lines(ceremony);
        UUID machine = lines.getFirst().items().getFirst().itemId();
        UUID table = lines.getFirst().items().get(1).itemId();
        UUID thread = lines.getFirst().items().get(2).itemId();
        var facts = new ReadinessFacts(
                false,
                false,
                today(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(machine, 1, table, 1, thread, 12),
                Map.of(),
                Set.of(),
                Set.of());
        for (LineState gone : List.of(LineState.SUBSTITUTED, LineState.POSTPONED, LineState.RETURNED)) {
            var judged = ReadinessRules.judge(List.of(in(lines.getFirst(), gone), lines.getLast()), facts);
            assertThat(judged.getFirst().missing()).as(gone.name()).isEmpty();
            assertThat(goods(judged.getLast())).as(gone.name()).isEmpty();
        }
    }

    private static LineRow in(LineRow line, LineState state) {
        return new LineRow(
                line.id(),
                line.beneficiaryId(),
                line.lifeProjectId(),
                line.position(),
                line.name(),
                line.project(),
                state,
                line.items(),
                line.total(),
                line.station(),
                line.version());
    }

    private static List<LocalizedText> goods(RowReadiness row) {
        return row.points().stream()
                .filter(point -> point.point() == ReadinessPoint.GOODS)
                .findFirst()
                .orElseThrow()
                .what();
    }

    private List<Check> checks(boolean whole) {
        return NextStep.checks(
                ceremonies.detail(ceremony.toString()),
                readiness.of(ceremony),
                whole
                        ? Optional.of(new NextStep.Limits(new Ceiling(Optional.empty()), List.of(), Optional.empty()))
                        : Optional.empty(),
                today());
    }

    /** In the list's making and while it waits for its approval. */
    @Test
    void whoWaitsOnTheReserveHoldsTheListUpToo() {
        NewLine gaveUp = cast.person(3);
        context.getBean(ReserveService.class).add(ceremony, List.of(gaveUp));
        settle();
        assertThat(blocking()).isEmpty();
        state(gaveUp, "WITHDRAWN");
        assertThat(blocking()).singleElement().satisfies(check -> {
            assertThat(check.key()).isEqualTo("ceremonies.reserve.notFunded");
            assertThat(check.values()).containsExactly(gaveUp.name());
        });
        state(gaveUp, "FUNDED");
        lists.submit(ceremony, cast.version(ceremony));
        settle();
        state(gaveUp, "WITHDRAWN");
        assertThat(blocking())
                .extracting(Check::key)
                .containsExactly("ceremonies.reserve.notFunded", "ceremonies.check.waitsForApproval");
    }

    private List<Check> blocking() {
        return nextSteps.of(ceremonies.detail(ceremony.toString()), readiness.of(ceremony)).stream()
                .filter(Check::blocking)
                .toList();
    }

    private void state(NewLine person, String state) {
        jdbc.sql("update life_project set state = ? where id = ?")
                .params(state, person.lifeProjectId())
                .update();
        settle();
    }

    @Test
    void theReserveIsMeasuredAgainstTheCeilingAsTheListIs() {
        NewLine dear = cast.person(3);
        var reserve = context.getBean(ReserveService.class);
        reserve.add(ceremony, List.of(dear));
        settle();
        var limits = new NextStep.Limits(
                new Ceiling(Optional.of(Money.ofDirhams(11_479))), reserve.reserve(ceremony), Optional.empty());
        assertThat(NextStep.checks(
                        ceremonies.detail(ceremony.toString()), readiness.of(ceremony), Optional.of(limits), today()))
                .filteredOn(Check::blocking)
                .extracting(Check::key)
                .containsExactly("ceremonies.check.aboveCeiling", "ceremonies.reserve.aboveCeiling");
    }

    @Test
    void aGapGoesToACaseWorkerOfThePersonsCentre() {
        signIn.as(Role.ADMINISTRATOR);
        UUID own = territory.openCentre(new LocalizedText("مركز طنجة", "Centre de Tanger"), "01.511");
        UUID other = territory.openCentre(new LocalizedText("مركز وجدة", "Centre d’Oujda"), "02.411");
        String sees = signIn.as(Role.CASE_WORKER, own);
        String seesNot = signIn.as(Role.CASE_WORKER, other);
        String organiser = signIn.as(Role.ORGANISER);
        LineRow first = line(1);
        LineRow second = line(2);
        jdbc.sql("update beneficiary set centre_id = ? where id = ?")
                .params(own, first.beneficiaryId())
                .update();
        jdbc.sql("update beneficiary set centre_id = null where id = ?")
                .param(second.beneficiaryId())
                .update();
        settle();
        assertThat(readiness.owners(first.id())).containsKeys(sees, organiser).doesNotContainKey(seesNot);
        assertThat(readiness.owners(second.id())).containsKey(organiser).doesNotContainKeys(sees, seesNot);
        refused("ceremonies.gap.ownerUnknown", first, seesNot, null);
        readiness.assign(ceremony, first.id(), ReadinessPoint.PHONE, sees, null);
        signIn.as(Role.CASE_WORKER, own);
        assertThat(readiness.mine()).extracting(MyGaps::gaps).containsExactly(1);
    }

    /** The home page asks: another ceremony costs its list and its day's calls, not all the questions again. */
    @Test
    void theWorkOfSeveralCeremoniesIsReadTogether() {
        String owner = signIn.as(Role.ORGANISER);
        readiness.assign(ceremony, line(1).id(), ReadinessPoint.PHONE, owner, null);
        settle();
        long one = questionsOfMine(1);
        UUID other = cast.listed(2, null);
        signIn.as(Role.ORGANISER);
        settle();
        readiness.assign(other, lists.lines(other).getFirst().id(), ReadinessPoint.PHONE, owner, null);
        settle();
        assertThat(questionsOfMine(2) - one).isLessThanOrEqualTo(6);
    }

    private long questionsOfMine(int ceremonies) {
        entities.clear();
        long before = asked();
        assertThat(readiness.mine()).hasSize(ceremonies);
        long after = asked();
        entities.clear();
        return after - before;
    }
}

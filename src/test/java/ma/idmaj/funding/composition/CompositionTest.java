package ma.idmaj.funding.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.funding.composition.CompositionService.Composed;
import ma.idmaj.funding.composition.solver.Cofunder;
import ma.idmaj.funding.composition.solver.Demand;
import ma.idmaj.funding.composition.solver.Effort;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.funding.composition.solver.ListSolver;
import ma.idmaj.funding.composition.solver.Minimum;
import ma.idmaj.funding.composition.solver.Reason;
import ma.idmaj.funding.composition.solver.Trait;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A list composed inside a tranche: found, explained, kept, accepted into a ceremony's list; and what is refused. */
@DatabaseTest
@RecordApplicationEvents
class CompositionTest {

    private static final Money ENVELOPE = Money.ofDirhams(25_000);

    @Autowired
    CompositionService compositions;

    @Autowired
    ListService lists;

    @Autowired
    LifeProjectService projects;

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationEvents events;

    private CompositionCast cast;
    private UUID tranche;
    private UUID ceremony;
    private UUID first;
    private UUID second;
    private UUID third;

    @BeforeEach
    void threePeopleAndMoneyForTwo() {
        signIn.as(Role.ORGANISER);
        cast = new CompositionCast(context);
        tranche = cast.tranche(100_000);
        ceremony = cast.ceremony(tranche, 60_000);
        first = cast.person(new PersonName("حليمة الدكالي", "Halima DOUKKALI"), 10_000);
        second = cast.person(new PersonName("ياسين الشرقاوي", "Yassine CHERKAOUI"), 10_000);
        third = cast.person(new PersonName("سعيد البقالي", "Said BAKKALI"), 10_000);
        entities.flush();
        cast.decidedOn(first, LocalDate.of(2026, 3, 3));
        cast.decidedOn(second, LocalDate.of(2026, 2, 2));
        cast.decidedOn(third, LocalDate.of(2026, 1, 1));
        cast.sex(first, "FEMALE");
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void whoWasDecidedOnFirstIsInAndTheOtherIsToldWhatIsMissing() {
        CompositionDetail run = composition(compose(asked(ENVELOPE, Map.of(), List.of())));
        assertThat(run.row().proven()).isTrue();
        assertThat(run.row().people()).isEqualTo(2);
        assertThat(run.row().total()).isEqualTo(Money.ofDirhams(20_000));
        assertThat(in(run)).containsExactlyInAnyOrder(second, third);
        assertThat(reasons(run, first)).containsExactly(new Reason(Limit.ENVELOPE, Money.ofDirhams(5_000)));
        assertThat(run.outcome().further().nothing()).isTrue();
        assertThat(run.outcome().further().missing()).isEqualTo(Money.ofDirhams(5_000));
        assertThat(events.stream(Changed.class).filter(c -> c.subject().equals("composition")))
                .containsExactly(new Changed("composition", run.row().id().toString(), "composed", "20.000,00"));
        assertThat(compositions.ofTranche(tranche)).containsExactly(run.row());
    }

    @Test
    void aThousandMoreIsSaidWhenItBuysSomeone() {
        CompositionDetail run = composition(compose(asked(Money.ofDirhams(29_000), Map.of(), List.of())));
        assertThat(run.outcome().further().people()).isEqualTo(1);
        assertThat(run.outcome().further().proven()).isTrue();
    }

    @Test
    void aMinimumAndAHandTurnTheChoice() {
        var women = List.of(new Minimum(Trait.SEX, "FEMALE", 1, false));
        assertThat(in(composition(compose(asked(ENVELOPE, Map.of(), women))))).containsExactlyInAnyOrder(first, third);
        var out = composition(compose(asked(ENVELOPE, Map.of(third, Fixing.OUT), List.of())));
        assertThat(in(out)).containsExactlyInAnyOrder(first, second);
        assertThat(reasons(out, third)).extracting(Reason::limit).containsExactly(Limit.FIXED_OUT);
    }

    @Test
    void whatClashesIsNamedAndNothingIsKept() {
        Composed found =
                compose(asked(ENVELOPE, Map.of(first, Fixing.IN, second, Fixing.IN, third, Fixing.IN), List.of()));
        assertThat(found.id()).isNull();
        assertThat(found.clash())
                .extracting(Demand::kind)
                .containsExactlyInAnyOrder(
                        Demand.Sort.ENVELOPE, Demand.Sort.PERSON_IN, Demand.Sort.PERSON_IN, Demand.Sort.PERSON_IN);
        assertThat(compositions.ofTranche(tranche)).isEmpty();
    }

    @Test
    void anItemWithoutAPriceKeepsItsPersonOutAndSaysSo() {
        UUID fourth = cast.person(new PersonName("مينة الرحموني", "Mina RAHMOUNI"), 0);
        entities.flush();
        var others = cast.othersOut(ceremony, List.of(first, second, third, fourth));
        CompositionDetail run =
                composition(compose(new Parameters(ENVELOPE, null, false, List.of(), List.of(), others, Map.of())));
        assertThat(reasons(run, fourth)).extracting(Reason::limit).containsExactly(Limit.NO_PRICE);
        var fixed = new HashMap<>(others);
        fixed.put(fourth, Fixing.IN);
        Composed clash = compose(new Parameters(ENVELOPE, null, false, List.of(), List.of(), fixed, Map.of()));
        assertThat(clash.clash())
                .extracting(Demand::kind)
                .containsExactlyInAnyOrder(Demand.Sort.PERSON_IN, Demand.Sort.PRICE);
    }

    @Test
    void anAcceptedListReplacesTheOneMadeByHandAndFundsWhatWasApproved() {
        jdbc.update("update life_project set state = 'APPROVED' where id = ?", third);
        entities.clear();
        UUID before =
                compose(asked(ENVELOPE, Map.of(second, Fixing.OUT), List.of())).id();
        compositions.accept(before);
        UUID id = compose(asked(ENVELOPE, Map.of(first, Fixing.OUT), List.of())).id();
        assertThat(compositions.composition(id).outcome().byHand())
                .extracting(line -> line.project())
                .containsExactlyInAnyOrder(first, third);
        compositions.accept(id);
        entities.flush();
        List<LineRow> lines = lists.lines(ceremony);
        assertThat(lines).extracting(LineRow::lifeProjectId).containsExactly(third, second);
        assertThat(LineRow.sum(lines)).isEqualTo(Money.ofDirhams(20_000));
        assertThat(projects.detail(third).orElseThrow().project().state()).isEqualTo(ProjectState.FUNDED);
        assertThat(compositions.composition(id).row().acceptedBy()).isEqualTo("test-organiser");
        assertThat(events.stream(Changed.class).map(Changed::act).filter(act -> act.equals("compositionAccepted")))
                .hasSize(2);
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("funding.composition.acceptedBefore");
    }

    /** Else the money asked for would be set aside nowhere, and the one who composed could approve. */
    @Test
    void anAcceptedListIsPaidFromItsTrancheAndPreparedByItsComposer() {
        UUID unpaid = cast.ceremony(null, 60_000);
        UUID id = compose(unpaid, asked(ENVELOPE, Map.of(), List.of())).id();
        jdbc.update("update composition set composed_by = 'composer' where id = ?", id);
        compositions.accept(id);
        entities.flush();
        assertThat(jdbc.queryForObject("select tranche_id from ceremony where id = ?", UUID.class, unpaid))
                .isEqualTo(tranche);
        assertThat(jdbc.queryForList(
                        "select username from ceremony_preparer where ceremony_id = ?", String.class, unpaid))
                .contains("composer", "test-organiser");
    }

    /** A run is kept for years; what it was made of is not. */
    @Test
    void aPriceThatChangedSinceIsNamedAndNothingIsReplaced() {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        jdbc.update("""
                update catalogue_item set price_centimes = price_centimes + 1 where id in (
                    select item_id from equipment_need where life_project_id = ?)""", third);
        entities.clear();
        assertThatThrownBy(() -> compositions.accept(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("funding.composition.priceSince");
            assertThat(refusal.values())
                    .startsWith(new PersonName("سعيد البقالي", "Said BAKKALI"))
                    .endsWith("10.000,00", "10.000,01");
        });
        assertThat(lists.lines(ceremony)).isEmpty();
    }

    @Test
    void anItemWithdrawnSinceIsNamed() {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        jdbc.update("""
                update catalogue_item set state = 'WITHDRAWN' where id in (
                    select item_id from equipment_need where life_project_id = ?)""", second);
        entities.clear();
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("funding.composition.notOnOfferSince");
    }

    /** Ten sets are not ten pieces; and what waits for approval is no more on offer here than on an order. */
    @Test
    void anItemCountedOtherwiseOrUnderReviewIsNotComposedAndSaysWhy() {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        change("unit = 'LOT'", second);
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("funding.composition.unitSince");
        change("state = 'TO_REVIEW'", third);
        CompositionDetail run = composition(compose(asked(ENVELOPE, Map.of(), List.of())));
        assertThat(in(run)).containsExactly(first);
        assertThat(reasons(run, second)).extracting(Reason::limit).containsExactly(Limit.UNIT_CHANGED);
        assertThat(reasons(run, third)).extracting(Reason::limit).containsExactly(Limit.NOT_ON_OFFER);
    }

    private void change(String what, UUID project) {
        jdbc.update(
                "update catalogue_item set " + what
                        + " where id in (select item_id from equipment_need where life_project_id = ?)",
                project);
        entities.clear();
    }

    /** The list by hand was set beside the one found; who worked on it since would lose that without a word. */
    @Test
    void aListChangedByHandSinceIsNotReplaced() {
        compositions.accept(
                compose(asked(ENVELOPE, Map.of(second, Fixing.OUT), List.of())).id());
        entities.flush();
        UUID id = compose(asked(ENVELOPE, Map.of(first, Fixing.OUT), List.of())).id();
        LineRow line = lists.lines(ceremony).getFirst();
        var more = line.items().stream()
                .map(item -> new NewItem(item.itemId(), item.name(), item.quantity() + 1, item.unitPrice()))
                .toList();
        lists.changeItems(line.id(), line.version(), more);
        entities.flush();
        assertThatThrownBy(() -> compositions.accept(id)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("funding.composition.listSince");
            assertThat(refusal.values())
                    .containsExactly(
                            new LocalizedText(line.name().ar(), line.name().latin()));
        });
        lists.changeItems(
                line.id(),
                lists.lines(ceremony).getFirst().version(),
                line.items().stream()
                        .map(item -> new NewItem(item.itemId(), item.name(), item.quantity(), item.unitPrice()))
                        .toList());
        entities.flush();
        // What was refused is taken back with its transaction; here there is one for all.
        jdbc.update("update composition set accepted_by = null, accepted_at = null where id = ?", id);
        LineRow last = lists.lines(ceremony).getLast();
        lists.remove(last.id(), last.version());
        entities.flush();
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("funding.composition.listSince");
        assertThat(lists.lines(ceremony)).hasSize(1);
    }

    /** What the committee's needs list accepts instead is given where the item asked for is too dear, and says so. */
    @Test
    void anAcceptedSubstituteIsGivenInPlace() {
        UUID dear =
                jdbc.queryForObject("select item_id from equipment_need where life_project_id = ?", UUID.class, third);
        UUID instead = cast.item(4_000);
        entities.flush();
        jdbc.update(
                "insert into need_substitute (need_id, item_id) select id, ? from equipment_need where life_project_id = ?",
                instead,
                third);
        CompositionDetail run = composition(compose(asked(Money.ofDirhams(24_000), Map.of(), List.of())));
        assertThat(run.row().people()).isEqualTo(3);
        assertThat(run.outcome().list().member(third).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.item()).isEqualTo(instead);
                    assertThat(line.asked()).isEqualTo(dear);
                    assertThat(line.substitute()).isTrue();
                });
        compositions.accept(run.row().id());
        entities.flush();
        assertThat(LineRow.sum(lists.lines(ceremony))).isEqualTo(Money.ofDirhams(24_000));
    }

    @Test
    void whoHasTwoProjectsIsOnTheListWithOne() {
        UUID again = cast.another(third, 4_000);
        entities.flush();
        var fixed = cast.othersOut(ceremony, List.of(first, second, third, again));
        var asked = new Parameters(Money.ofDirhams(50_000), null, false, List.of(), List.of(), fixed, Map.of());
        CompositionDetail run = composition(compose(asked));
        assertThat(run.row().people()).isEqualTo(3);
        UUID other = in(run).contains(third) ? again : third;
        assertThat(reasons(run, other)).extracting(Reason::limit).containsExactly(Limit.OTHER_PROJECT);
        assertThat(run.peopleOut()).isEqualTo(fixed.size());
        compositions.accept(run.row().id());
        entities.flush();
        assertThat(lists.lines(ceremony)).hasSize(3);
        UUID elsewhere = cast.ceremony(tranche, 60_000);
        UUID fourth = cast.person(new PersonName("مينة الرحموني", "Mina RAHMOUNI"), 1_000);
        UUID second = cast.another(fourth, 1_000);
        entities.flush();
        var both = cast.othersOut(elsewhere, List.of(fourth, second));
        both.put(fourth, Fixing.IN);
        both.put(second, Fixing.IN);
        assertThat(compose(
                                elsewhere,
                                new Parameters(
                                        Money.ofDirhams(50_000), null, false, List.of(), List.of(), both, Map.of()))
                        .clash())
                .extracting(Demand::kind)
                .containsExactlyInAnyOrder(Demand.Sort.ONE_PROJECT, Demand.Sort.PERSON_IN, Demand.Sort.PERSON_IN);
    }

    /** Years of ceremonies are not read to offer the few whose lists are open. */
    @Test
    void onlyOpenListsOfTheTrancheAreOfferedAndRead() {
        UUID unpaid = cast.ceremony(null, 60_000);
        UUID other = cast.ceremony(cast.tranche(1_000), 60_000);
        entities.flush();
        entities.clear();
        assertThat(compositions.openLists(tranche))
                .extracting(OpenLists.OpenList::ceremonyId)
                .contains(ceremony, unpaid)
                .doesNotContain(other);
        assertThat(entities.unwrap(Session.class).getStatistics().getEntityKeys())
                .extracting(key -> ((EntityKey) key).getIdentifier())
                .contains(ceremony, unpaid)
                .doesNotContain(other);
    }

    /** Stopped before the further sum was looked at, it says nothing of it as proven. */
    @Test
    void whatWasNotLookedForIsNotProven() {
        var problem = compositions.prepare(tranche, ceremony, asked(ENVELOPE, Map.of(), List.of()));
        int levels = new ListSolver(problem.instance(), Effort.USUAL, step -> true).steps();
        var outcome = compositions
                .composition(
                        compositions.compose(problem, step -> step < levels).id())
                .outcome();
        assertThat(outcome.list().proven()).isTrue();
        assertThat(outcome.further().proven()).isFalse();
    }

    @Test
    void aCeremonyPaidFromAnotherTrancheMeanwhileTakesNone() {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        jdbc.update("update ceremony set tranche_id = ? where id = ?", cast.tranche(1_000), ceremony);
        entities.clear();
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("ceremonies.otherTranche");
    }

    @Test
    void whoStandsElsewhereMeanwhileIsNamed() {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        UUID other = cast.ceremony(tranche, 60_000);
        UUID elsewhere = compose(other, asked(ENVELOPE, Map.of(), List.of())).id();
        compositions.accept(elsewhere);
        entities.flush();
        assertThatThrownBy(() -> compositions.accept(id)).hasMessage("funding.composition.noCandidateNow");
        assertThatThrownBy(() -> compositions.accept(compose(null, asked(Money.ofDirhams(10_000), Map.of(), List.of()))
                        .id()))
                .hasMessage("funding.composition.noCeremony");
    }

    @Test
    void askedForWhatCannotBeIsRefusedBeforeItRuns() {
        refused(Parameters.of(Money.ZERO, null), "funding.composition.envelopeMissing");
        refused(Parameters.of(new Money(-100), null), "funding.composition.envelopeMissing");
        refused(Parameters.of(Money.ofDirhams(100_001), null), "funding.composition.aboveLeft");
        refused(Parameters.of(ENVELOPE, Money.ZERO), "funding.composition.ceilingMissing");
        refused(
                with(List.of(new Minimum(Trait.SEX, "FEMALE", 0, false)), List.of()),
                "funding.composition.minimumWrong");
        refused(
                with(List.of(new Minimum(Trait.SEX, "FEMALE", 101, true)), List.of()),
                "funding.composition.minimumWrong");
        refused(with(List.of(), List.of(new Cofunder("A", Money.ZERO, Set.of()))), "funding.composition.cofunderWrong");
        assertThatThrownBy(() -> compositions.prepare(tranche, UUID.randomUUID(), Parameters.of(ENVELOPE, null)))
                .hasMessage("funding.composition.listClosed");
        assertThatThrownBy(() -> compositions.prepare(UUID.randomUUID(), null, Parameters.of(ENVELOPE, null)))
                .hasMessage("funding.composition.trancheGone");
        assertThatThrownBy(() -> compositions.composition(UUID.randomUUID())).hasMessage("funding.composition.gone");
    }

    @Test
    void whoStopsAtOnceGetsWhatThereIsOrNothing() {
        var problem = compositions.prepare(tranche, ceremony, asked(ENVELOPE, Map.of(), List.of()));
        try {
            UUID id = compositions.compose(problem, step -> false).id();
            assertThat(compositions.composition(id).row().total()).isLessThanOrEqualTo(ENVELOPE);
        } catch (Stopped nothingYet) {
            assertThat(compositions.ofTranche(tranche)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void organisersComposeAndThreeRolesRead(Role role) {
        UUID id = compose(asked(ENVELOPE, Map.of(), List.of())).id();
        var problem = compositions.prepare(tranche, ceremony, asked(ENVELOPE, Map.of(), List.of()));
        signIn.as(role);
        switch (role) {
            case ORGANISER ->
                assertThat(compositions.compose(problem, step -> true).id()).isNotNull();
            case APPROVER, AUDITOR -> {
                assertThat(compositions.composition(id).people()).containsKeys(first, second, third);
                writesNothing(id, problem);
            }
            case CASE_WORKER, DESK, SUPERVISOR, ADMINISTRATOR -> {
                assertThatThrownBy(() -> compositions.composition(id)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> compositions.ofTranche(tranche)).isInstanceOf(AccessDeniedException.class);
                writesNothing(id, problem);
            }
        }
    }

    private void writesNothing(UUID id, Problem problem) {
        assertThatThrownBy(() -> compositions.candidates(null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> compositions.prepare(tranche, ceremony, problem.parameters()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> compositions.compose(problem, step -> true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> compositions.accept(id)).isInstanceOf(AccessDeniedException.class);
    }

    private void refused(Parameters parameters, String key) {
        assertThatThrownBy(() -> compositions.prepare(tranche, ceremony, parameters))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static Parameters with(List<Minimum> minimums, List<Cofunder> cofunders) {
        return new Parameters(ENVELOPE, null, false, minimums, cofunders, Map.of(), Map.of());
    }

    private Parameters asked(Money envelope, Map<UUID, Fixing> people, List<Minimum> minimums) {
        var fixed = cast.othersOut(ceremony, List.of(first, second, third));
        fixed.putAll(people);
        return new Parameters(envelope, null, false, minimums, List.of(), fixed, Map.of());
    }

    private Composed compose(Parameters parameters) {
        return compose(ceremony, parameters);
    }

    private Composed compose(@Nullable UUID forCeremony, Parameters parameters) {
        return compositions.compose(compositions.prepare(tranche, forCeremony, parameters), step -> true);
    }

    private CompositionDetail composition(Composed composed) {
        return compositions.composition(composed.id());
    }

    private static List<UUID> in(CompositionDetail run) {
        return run.outcome().list().members().stream()
                .map(member -> member.project())
                .toList();
    }

    private static List<Reason> reasons(CompositionDetail run, UUID project) {
        return run.outcome().out().stream()
                .filter(out -> out.project().equals(project))
                .findFirst()
                .orElseThrow()
                .reasons();
    }
}

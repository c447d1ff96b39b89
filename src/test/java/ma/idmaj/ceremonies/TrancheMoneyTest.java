package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.closing.ReopeningService;
import ma.idmaj.ceremonies.readiness.Check;
import ma.idmaj.ceremonies.readiness.NextSteps;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The money of a tranche from the list in the making to the closed ceremony. */
@DatabaseTest
class TrancheMoneyTest {

    /** One person of {@link CeremonyCast}: a machine, a table and twelve reels of thread. */
    private static final Money PERSON = Money.ofDirhams(11_480);

    @Autowired
    ApplicationContext context;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ListService lists;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DayService day;

    @Autowired
    ClosingService closing;

    @Autowired
    ReopeningService reopening;

    @Autowired
    FundingService funding;

    @Autowired
    TrancheService tranches;

    @Autowired
    MoneyTrail trail;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private CeremonyCast cast;

    @BeforeEach
    void cast() {
        cast = new CeremonyCast(context);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void moneyIsPlannedThenCommittedThenSpentOrReleased() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        UUID list = list(3, tranche);
        figures(tranche, 3, 0, 0, 0);
        lists.submit(list, version(list));
        figures(tranche, 3, 0, 0, 0);
        approveList(list);
        figures(tranche, 0, 3, 0, 0);
        sign(list);
        figures(tranche, 0, 3, 2, 0);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        refused(
                "funding.ceremoniesNotClosed",
                () -> tranches.close(tranche, row(tranche).version()));
        closing.close(list, version(list));
        entities.flush();
        figures(tranche, 0, 2, 2, 1);
        assertThat(funds(tranche).left()).isEqualTo(Money.ofDirhams(50_000 - 2 * 11_480));
        tranches.close(tranche, row(tranche).version());
        assertThat(funds(tranche).unspent()).isEqualTo(Money.ofDirhams(50_000 - 2 * 11_480));
    }

    @Test
    void theFundersPartsAreTheTranchesFigures() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        approveList(submitted(list(3, tranche)));
        var all = trail.of(tranche);
        assertThat(all.funders()).hasSize(3);
        assertThat(Funds.sum(all.funders().stream().map(part -> part.funds()).toList()))
                .isEqualTo(all.whole());
    }

    @Test
    void aListIsApprovedOnAnApprovedTrancheAlone() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        UUID list = submitted(list(1, tranche));
        refused("funding.trancheNotApproved", () -> approveList(list));
        approveTranche(tranche);
        approveList(list);
        figures(tranche, 0, 1, 0, 0);
    }

    /** Said on the page before the list is handed on, in the words of the refusal. */
    @Test
    void whatTheTrancheWouldRefuseIsSaidWhileTheListIsMade() {
        UUID tranche = tranche(PERSON, null);
        UUID list = list(2, tranche);
        assertThat(blocking(list)).containsExactly("funding.trancheNotApproved");
        approveTranche(tranche);
        assertThat(blocking(list)).containsExactly("funding.aboveTranche");
        assertThat(blocking(submitted(list))).contains("funding.aboveTranche");
        UUID fits = list(1, tranche);
        assertThat(blocking(fits)).isEmpty();
        assertThat(funds(tranche).committed()).as("only asked").isEqualTo(Money.ZERO);
    }

    private List<String> blocking(UUID list) {
        var seen = ceremonies.detail(list.toString());
        return context
                .getBean(NextSteps.class)
                .of(seen, context.getBean(ReadinessService.class).of(list))
                .stream()
                .filter(Check::blocking)
                .map(Check::key)
                .toList();
    }

    @Test
    void aListIsApprovedWithinWhatIsLeftOfItsTranche() {
        UUID tranche = tranche(PERSON.plus(PERSON).minus(new Money(1)), null);
        approveTranche(tranche);
        approveList(submitted(list(1, tranche)));
        UUID second = submitted(list(1, tranche));
        refused("funding.aboveTranche", () -> approveList(second));
    }

    @Test
    void aListIsNotApprovedAfterTheTranchesLastDay() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        tranches.change(
                tranche,
                row(tranche).version(),
                Money.ofDirhams(50_000),
                LocalDate.now(clock).minusDays(1),
                "مدة البرنامج");
        approveTranche(tranche);
        UUID list = submitted(list(1, tranche));
        refused("funding.trancheEnded", () -> approveList(list));
    }

    @Test
    void aTrancheWithListsInTheMakingIsNotClosed() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        list(1, tranche);
        refused(
                "funding.ceremoniesNotClosed",
                () -> tranches.close(tranche, row(tranche).version()));
    }

    /** Everyone has signed, and still a hand-over may be annulled: its money would come back to a closed tranche. */
    @Test
    void aTrancheIsNotClosedWhileACeremonyOfItMayStillBeUndone() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        UUID list = submitted(list(2, tranche));
        approveList(list);
        sign(list);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        LineRow last = lists.lines(list).getLast();
        day.checkIn(last.id(), last.version(), false);
        entities.flush();
        signAll(list, Map.of());
        figures(tranche, 0, 2, 2, 0);
        assertThatThrownBy(() -> tranches.close(tranche, row(tranche).version()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("funding.ceremoniesNotClosed");
                    assertThat(refusal.values()).containsExactly(1, CeremonyCast.TITLE);
                });
        closing.close(list, version(list));
        entities.flush();
        tranches.close(tranche, row(tranche).version());
        assertThat(row(tranche).closed()).isTrue();
    }

    /** The money of an item that was not there is not spent: it is free again, and carried over with the rest. */
    @Test
    void whatWasMissingOrDamagedIsNotSpent() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        UUID agreement = row(tranche).agreementId();
        approveTranche(tranche);
        UUID list = submitted(list(2, tranche));
        approveList(list);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        for (LineRow line : lists.lines(list)) day.checkIn(line.id(), line.version(), false);
        entities.flush();
        var items = lists.lines(list).getFirst().items();
        Money missing = items.get(1).total();
        Money damaged = items.get(2).total();
        signAll(list, Map.of(items.get(1).id(), ItemState.MISSING, items.get(2).id(), ItemState.DAMAGED));
        Money all = PERSON.times(2);
        Money given = all.minus(missing).minus(damaged);
        Funds handing = funds(tranche);
        assertThat(handing.committed()).isEqualTo(all);
        assertThat(handing.spent()).isEqualTo(given);
        assertThat(LineRow.given(lists.lines(list)))
                .as("the ceremony tells it as the tranche does")
                .isEqualTo(given);
        assertThat(handing.toHandOver()).isEqualTo(missing.plus(damaged));
        closing.close(list, version(list));
        entities.flush();
        Funds closed = funds(tranche);
        assertThat(closed.committed()).isEqualTo(given);
        assertThat(closed.spent()).isEqualTo(given);
        assertThat(closed.released()).isEqualTo(missing.plus(damaged));
        assertThat(closed.committed().plus(closed.released()))
                .as("to the centime the list that was approved")
                .isEqualTo(LineRow.sum(lists.lines(list)));
        tranches.close(tranche, row(tranche).version());
        UUID next = funding.openTranche(agreement, Money.ofDirhams(1_000));
        tranches.carryOver(tranche, row(tranche).version());
        assertThat(funds(next).carriedIn()).isEqualTo(Money.ofDirhams(50_000).minus(given));
    }

    /** What the absent one was to have may be another list's by the time the ceremony is opened again. */
    @Test
    void whatAClosingSetFreeStaysFreeWhenTheCeremonyIsOpenedAgain() {
        UUID tranche = tranche(PERSON.times(3), null);
        approveTranche(tranche);
        UUID first = closed(tranche, 3);
        approveList(submitted(list(1, tranche)));
        figures(tranche, 0, 3, 2, 1);
        reopen(first);
        figures(tranche, 0, 3, 2, 1);
        assertThat(funds(tranche).left()).isEqualTo(Money.ZERO);
        closing.close(first, version(first));
        figures(tranche, 0, 3, 2, 1);
    }

    @Test
    void whatCameBackAfterAReopeningIsFreeAtOnce() {
        UUID tranche = tranche(PERSON.times(3), null);
        approveTranche(tranche);
        UUID list = closed(tranche, 3);
        reopen(list);
        LineRow signed = lists.lines(list).getFirst();
        closing.takeReturn(signed.id(), signed.version(), "عيب في الآلة");
        entities.flush();
        figures(tranche, 0, 1, 1, 2);
        closing.close(list, version(list));
        figures(tranche, 0, 1, 1, 2);
    }

    /** Its rest has gone on: nothing is committed on it again, and nothing comes back to it. */
    @Test
    void aCeremonyWhoseTrancheIsClosedIsNotOpenedAgain() {
        UUID tranche = tranche(PERSON.times(3), null);
        approveTranche(tranche);
        UUID list = closed(tranche, 3);
        UUID next = carriedOn(tranche);
        UUID request = reopening.request(list, "سطر سجل خطأ");
        CeremonyCast.signIn(Role.APPROVER, "approver");
        refused("ceremonies.reopening.trancheClosed", () -> reopening.confirm(request));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(ceremonies.detail(list.toString()).state()).isEqualTo(CeremonyState.CLOSED);
        figures(tranche, 0, 2, 2, 1);
        assertThat(funds(tranche).left()).isEqualTo(Money.ZERO);
        assertThat(funds(next).carriedIn()).isEqualTo(PERSON);
    }

    /** As one may stand that was opened again before the tranche was asked. */
    @Test
    void nothingIsTakenBackOnAClosedTranche() {
        UUID tranche = tranche(PERSON.times(3), null);
        approveTranche(tranche);
        UUID list = closed(tranche, 3);
        reopen(list);
        assertThat(jdbc.sql("""
                        update tranche set state = 'CLOSED', closed_by = 'organiser', closed_at = approved_at
                        where id = ?""").param(tranche).update()).isOne();
        entities.clear();
        figures(tranche, 0, 2, 2, 1);
        LineRow signed = lists.lines(list).getFirst();
        refused(
                "ceremonies.returns.trancheClosed",
                () -> closing.takeReturn(signed.id(), signed.version(), "عيب في الآلة"));
        closing.close(list, version(list));
        entities.flush();
        figures(tranche, 0, 2, 2, 1);
        carryOver(tranche);
        assertThat(funds(tranche).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void anEnvelopeIsNotCutBelowWhatIsCommitted() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        approveList(submitted(list(2, tranche)));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        Money committed = PERSON.plus(PERSON);
        refused(
                "funding.belowCommitted",
                () -> tranches.change(tranche, row(tranche).version(), committed.minus(new Money(1)), null, "x"));
        tranches.change(tranche, row(tranche).version(), committed, null, "تخفيض المنحة");
        assertThat(funds(tranche).left()).isEqualTo(Money.ZERO);
    }

    @Test
    void aLaterPriceChangesNoCommittedFigure() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        approveTranche(tranche);
        UUID list = submitted(list(2, tranche));
        approveList(list);
        Funds before = funds(tranche);
        assertThat(jdbc.sql("""
                        update catalogue_item set price_centimes = price_centimes * 10 where id in (
                            select i.item_id from line_item i join distribution_line l on l.id = i.line_id
                            where l.ceremony_id = ?)""").param(list).update()).isPositive();
        entities.clear();
        assertThat(funds(tranche)).isEqualTo(before);
        assertThat(before.committed()).isEqualTo(PERSON.plus(PERSON));
    }

    @Test
    void aLineAboveTheCeilingIsNamedAndNotSubmitted() {
        UUID tranche = tranche(Money.ofDirhams(50_000), PERSON.minus(new Money(1)));
        UUID list = list(2, tranche);
        assertThatThrownBy(() -> lists.submit(list, version(list))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("ceremonies.aboveCeiling");
            assertThat(refusal.values())
                    .startsWith(1, lists.lines(list).getFirst().name())
                    .endsWith("0,01", 1);
        });
        assertThat(lists.ceiling(list).above(lists.lines(list))).hasSize(2);
    }

    /** Submitted while the tranche was only proposed and its agreement could still be said anew. */
    @Test
    void aCeilingThatCameAfterTheSubmissionIsKeptAtTheApproval() {
        UUID tranche = tranche(Money.ofDirhams(50_000), null);
        UUID list = submitted(list(1, tranche));
        UUID agreement = row(tranche).agreementId();
        var seen = funding.agreement(agreement);
        var terms = seen.terms();
        funding.describe(
                agreement,
                seen.version(),
                new AgreementDraft(
                        terms.name(),
                        terms.signedOn(),
                        null,
                        terms.scheme(),
                        PERSON.minus(new Money(1)),
                        terms.partners(),
                        terms.funders()));
        approveTranche(tranche);
        refused("ceremonies.aboveCeiling", () -> approveList(list));
    }

    @Test
    void aLineAtTheCeilingIsSubmitted() {
        UUID list = list(1, tranche(Money.ofDirhams(50_000), PERSON));
        lists.submit(list, version(list));
        assertThat(ceremonies.detail(list.toString()).state()).isEqualTo(CeremonyState.SUBMITTED);
    }

    private UUID tranche(Money envelope, @Nullable Money ceiling) {
        UUID agreement = funding.sign(new AgreementDraft(
                new LocalizedText("اتفاقية الحفل", "Convention de la cérémonie"),
                LocalDate.now(clock),
                null,
                new LocalizedText("", ""),
                ceiling,
                List.of(),
                List.of(
                        new Funder(new LocalizedText("ممول س", "Bailleur X"), 3_333, null),
                        new Funder(new LocalizedText("ممول ص", "Bailleur Y"), 3_333, null),
                        new Funder(new LocalizedText("ممول ع", "Bailleur Z"), 3_334, null))));
        return funding.openTranche(agreement, envelope);
    }

    private void approveTranche(UUID tranche) {
        CeremonyCast.signIn(Role.APPROVER, "approver");
        tranches.approve(tranche, row(tranche).version());
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
    }

    private UUID list(int people, UUID tranche) {
        UUID id = cast.listed(people, null);
        var seen = ceremonies.detail(id.toString());
        ceremonies.describe(
                id,
                version(id),
                new CeremonyDraft(seen.title(), seen.place(), null, seen.heldOn(), null, tranche, seen.envelope()));
        entities.flush();
        return id;
    }

    private UUID submitted(UUID list) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        lists.submit(list, version(list));
        return list;
    }

    private void approveList(UUID list) {
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approvals.approve(list, version(list));
        entities.flush();
    }

    /** All signed but the last, who did not come. */
    private UUID closed(UUID tranche, int people) {
        UUID list = submitted(list(people, tranche));
        approveList(list);
        sign(list);
        closing.close(list, version(list));
        entities.flush();
        return list;
    }

    private void reopen(UUID list) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID request = reopening.request(list, "سطر سجل خطأ");
        CeremonyCast.signIn(Role.APPROVER, "approver");
        reopening.confirm(request);
        entities.flush();
        entities.clear();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
    }

    /** Closed, with its rest handed to the next. */
    private UUID carriedOn(UUID tranche) {
        tranches.close(tranche, row(tranche).version());
        return carryOver(tranche);
    }

    private UUID carryOver(UUID tranche) {
        UUID next = funding.openTranche(row(tranche).agreementId(), Money.ofDirhams(1_000));
        tranches.carryOver(tranche, row(tranche).version());
        return next;
    }

    /** All sign but the last, who did not come. */
    private void sign(UUID list) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        List<LineRow> before = lists.lines(list);
        for (LineRow line : before.subList(0, before.size() - 1)) day.checkIn(line.id(), line.version(), false);
        LineRow last = before.getLast();
        day.markAbsent(last.id(), last.version());
        entities.flush();
        signAll(list, Map.of());
    }

    /** All who are here. */
    private void signAll(UUID list, Map<UUID, ItemState> items) {
        for (LineRow line : lists.lines(list)) {
            if (!line.state().here()) continue;
            day.handOver(new HandoverAct(
                    UUID.randomUUID(),
                    line.id(),
                    line.version(),
                    line.items().stream()
                            .map(LineRow.Item::id)
                            .filter(items::containsKey)
                            .collect(Collectors.toMap(id -> id, items::get)),
                    SignerKind.BENEFICIARY,
                    "",
                    line.name().ar(),
                    true,
                    CeremonyCast.signature(),
                    ""));
        }
        entities.flush();
    }

    private void figures(UUID tranche, int planned, int committed, int spent, int released) {
        Funds funds = funds(tranche);
        assertThat(List.of(funds.planned(), funds.committed(), funds.spent(), funds.released()))
                .containsExactly(
                        PERSON.times(planned), PERSON.times(committed), PERSON.times(spent), PERSON.times(released));
    }

    private Funds funds(UUID tranche) {
        return trail.of(tranche).whole();
    }

    private TrancheRow row(UUID tranche) {
        entities.flush();
        return funding.tranches().stream()
                .filter(row -> row.id().equals(tranche))
                .findFirst()
                .orElseThrow();
    }

    private long version(UUID list) {
        entities.flush();
        return cast.version(list);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}

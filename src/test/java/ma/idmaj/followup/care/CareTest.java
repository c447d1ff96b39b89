package ma.idmaj.followup.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.followup.DueVisits;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.VisitFilter;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintDraft;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.LossDraft;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.followup.care.paper.ReturnPapers;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.PieceMovement;
import ma.idmaj.stock.PieceService;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockCast;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a person who was served comes back with: complained, repaired, given back, lost; and what the store makes of it. */
@DatabaseTest
@RecordApplicationEvents
class CareTest {

    private static final Money FREE = Money.ZERO;

    @Autowired
    ApplicationContext context;

    @Autowired
    CareService care;

    @Autowired
    CareStoreService store;

    @Autowired
    ReturnPapers papers;

    @Autowired
    StockService stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private LocalDate today;
    private CeremonyCast cast;
    private UUID ceremony;
    private UUID person;
    private UUID machine;
    private UUID thread;
    private UUID centre;

    /** One person was served a machine of the store, a table it does not know, and counted reels of thread. */
    @BeforeEach
    void served() {
        today = LocalDate.now(clock);
        cast = new CeremonyCast(context);
        ceremony = cast.approved(1);
        settle();
        LineRow line = line();
        machine = line.items().get(0).itemId();
        thread = line.items().get(2).itemId();
        var store = new StockCast(context);
        store.approve(machine);
        store.approve(thread);
        jdbc.sql("update catalogue_item set warranty_months = 12 where id = ?")
                .param(machine)
                .update();
        jdbc.sql("update catalogue_item set kind = 'CONSUMABLE' where id = ?")
                .param(thread)
                .update();
        store.receive(store.ordered(machine, 1), 1, "CARE-1");
        store.receive(store.ordered(thread, 12), 12);
        settle();
        var day = context.getBean(DayService.class);
        day.checkIn(line.id(), line().version(), false);
        settle();
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line().version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                "",
                null));
        settle();
        context.getBean(ClosingService.class).close(ceremony, cast.version(ceremony));
        settle();
        person = line.beneficiaryId();
        centre = jdbc.sql("select id from centre limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(this::openCentre);
        jdbc.sql("update beneficiary set centre_id = ? where id = ?")
                .params(centre, person)
                .update();
        worker();
    }

    private UUID openCentre() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into centre (id, name_ar, name_fr, division_code) values (?, 'مركز', 'Centre', '06.141')")
                .param(id)
                .update();
        return id;
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private void worker() {
        signIn.as(Role.CASE_WORKER, centre);
    }

    private void organiser() {
        signIn.as(Role.ORGANISER);
    }

    private LineRow line() {
        return context.getBean(DayService.class).lines(ceremony).getFirst();
    }

    private Belonging thing(int place) {
        return care.belongings(person).get(place);
    }

    private CareRow row(UUID id) {
        return care.one(id).row();
    }

    private PieceState state() {
        return jdbc.sql("select state from piece where serial = 'CARE-1'")
                .query((row, n) -> PieceState.valueOf(row.getString(1)))
                .single();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("the act was not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }

    private ComplaintDraft complaint(Belonging.Thing about) {
        return new ComplaintDraft(
                ComplaintCategory.DEFECT, ComplaintWay.PHONE, today, today.plusDays(10), about, "الإبرة لا تدور");
    }

    @Test
    void whatWasHandedOverIsTheirsPieceByPieceWithItsWarranty() {
        assertThat(care.belongings(person))
                .extracting(Belonging::serial, Belonging::quantity)
                .containsExactly(tuple("CARE-1", 1), tuple("", 1), tuple("", 12));
        assertThat(thing(0).warrantyUntil()).isEqualTo(today.plusMonths(12));
        assertThat(thing(1).warrantyUntil()).isNull();
    }

    @Test
    void aComplaintIsAnsweredReopenedAndClosed() {
        UUID id = care.complain(person, complaint(null));
        assertThat(care.waiting()).isEqualTo(new CareCounts(1, 0, 0));
        assertRefused("followup.care.answerMissing", () -> care.answer(id, 0, " \n "));
        UUID again = care.complain(person, complaint(thing(0).thing()));
        care.answer(again, 0, "نرسل تقنيا يوم الاثنين");
        assertThat(care.one(again).complaint().answer()).isEqualTo("نرسل تقنيا يوم الاثنين");
        assertThat(row(again).dueOn()).as("answered, nothing is owed").isNull();
        assertRefused("followup.care.changed", () -> care.close(again, 0));
        care.reopen(again, 1);
        assertThat(row(again).dueOn()).isEqualTo(today.plusDays(CareService.ANSWER_DAYS));
        care.answer(again, 2, "أصلحت");
        care.close(again, 3);
        assertThat(row(again).closedOn()).isEqualTo(today);
        assertRefused("followup.care.wrongState", () -> care.reopen(again, 4));
        assertThat(events.stream(Changed.class).filter(changed -> changed.id().equals(again.toString())))
                .extracting(Changed::act)
                .containsExactly(
                        "complaintReceived",
                        "complaintAnswered",
                        "complaintReopened",
                        "complaintAnswered",
                        "complaintClosed");
    }

    @Test
    void wordsAreKeptSealed() {
        UUID id = care.complain(person, complaint(null));
        assertThat(care.one(id).words()).isEqualTo("الإبرة لا تدور");
        byte[] kept = jdbc.sql("select words_sealed from care_case where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("الإبرة");
    }

    @Test
    void lateComplaintsAreFoundAndCounted() {
        UUID id = care.complain(person, complaint(null));
        jdbc.sql("update care_case set due_on = ? where id = ?")
                .params(today.minusDays(1), id)
                .update();
        assertThat(care.waiting()).isEqualTo(new CareCounts(1, 1, 0));
        assertThat(care.cases(new CareFilter(CareFilter.Standing.OVERDUE, null, null), 0, 50))
                .extracting(CareRow::id)
                .contains(id);
        assertThat(care.cases(new CareFilter(CareFilter.Standing.OVERDUE, CareKind.LOSS, null), 0, 50))
                .extracting(CareRow::id)
                .doesNotContain(id);
        assertThat(care.cases(new CareFilter(CareFilter.Standing.ENDED, null, null), 0, 50))
                .extracting(CareRow::id)
                .doesNotContain(id);
    }

    @Test
    void aRepairTakesThePieceToTheWorkshopAndBackToItsOwner() {
        UUID id = care.askRepair(person, thing(0).thing(), today, "تسخن بسرعة");
        assertThat(care.one(id).repair().underWarranty(today)).isTrue();
        assertRefused(
                "followup.care.openAlready",
                () -> care.giveBack(person, thing(0).thing(), today, ReturnCondition.GOOD, "لم تعد تلزم"));
        assertThatThrownBy(() -> store.sendToRepair(id, 0, "ورشة", null)).isInstanceOf(AccessDeniedException.class);
        organiser();
        assertRefused("followup.care.workshopMissing", () -> store.sendToRepair(id, 0, " ", null));
        store.sendToRepair(id, 0, "Atelier Rahal", today.plusDays(7));
        assertThat(state()).isEqualTo(PieceState.AWAY_FOR_REPAIR);
        assertThat(count(machine)).as("it is still its owner's").containsExactly(1, 1, 0);
        assertThat(context.getBean(ReceivedService.class)
                        .received(person)
                        .getFirst()
                        .serials())
                .containsExactly("CARE-1");
        assertThat(row(id).dueOn()).isEqualTo(today.plusDays(7));
        store.bringBack(id, 1, Money.ofDirhams(350));
        assertThat(state()).isEqualTo(PieceState.HANDED_OVER);
        assertThat(care.one(id).repair().cost()).isEqualTo(Money.ofDirhams(350));
        assertThat(thing(0).open()).as("free for another case").isNull();
    }

    @Test
    void whatCannotBeRepairedIsWrittenOff() {
        UUID id = care.askRepair(person, thing(0).thing(), today, "احترق المحرك");
        organiser();
        store.sendToRepair(id, 0, "Atelier Rahal", null);
        store.giveUp(id, 1, FREE);
        assertThat(state()).isEqualTo(PieceState.LOST);
        assertThat(care.belongings(person)).extracting(Belonging::serial).doesNotContain("CARE-1");
    }

    @Test
    void aReturnedPieceIsAnothersAfterItWasLookedAt() {
        UUID id = care.giveBack(person, thing(0).thing(), today, ReturnCondition.WORN, "توقف عن المزاولة");
        assertThat(state()).as("not before the store has it").isEqualTo(PieceState.HANDED_OVER);
        cast = new CeremonyCast(context);
        UUID next = cast.approved(1);
        settle();
        UUID waiting = context.getBean(DayService.class)
                .lines(next)
                .getFirst()
                .items()
                .getFirst()
                .id();
        organiser();
        store.takeIn(id, 0);
        settle();
        assertThat(state()).isEqualTo(PieceState.RETURNED);
        assertThat(line().state()).as("the rest is still theirs").isEqualTo(LineState.SIGNED);
        String code = stock.find("CARE-1").getFirst().code();
        context.getBean(PieceService.class).shelve(code, "حالة جيدة");
        settle();
        assertThat(context.getBean(LineStock.class).offered(List.of(waiting)).get(waiting))
                .extracting(LineStock.Offered::serial)
                .containsExactly("CARE-1");
        assertThat(care.one(id).pieceState()).isEqualTo(PieceState.RESERVED);
        assertThat(stock.movements(stock.find("CARE-1").getFirst().id()))
                .extracting(PieceMovement::to)
                .containsExactly(
                        PieceState.RESERVED,
                        PieceState.RECEIVED,
                        PieceState.RETURNED,
                        PieceState.HANDED_OVER,
                        PieceState.RESERVED,
                        PieceState.RECEIVED);
        assertThat(care.belongings(person)).extracting(Belonging::serial).doesNotContain("CARE-1");
    }

    @Test
    void aReturnsRecordIsADraftUntilTheStoreHasTheThing() {
        UUID id = care.giveBack(person, thing(0).thing(), today, ReturnCondition.WORN, "سبب لا يخص غيره");
        var draft = papers.look(id, PaperLanguages.BOTH);
        assertThat(draft.draft()).isTrue();
        assertThat(draft.issuable()).isFalse();
        assertRefused("followup.care.paper.notTaken", () -> papers.give(id, PaperLanguages.BOTH));
        organiser();
        store.takeIn(id, 0);
        settle();
        assertThat(papers.look(id, PaperLanguages.BOTH).issuable()).isTrue();
        var given = papers.give(id, PaperLanguages.BOTH);
        assertThat(PaperReader.text(given.content())).contains("CARE-1", "restitution");
        assertThat(PaperReader.text(given.content())).doesNotContain("سبب لا يخص غيره");
        worker();
        assertThat(papers.look(id, PaperLanguages.BOTH).content())
                .as("the other side holds the same paper")
                .isEqualTo(given.content());
        UUID complaint = care.complain(person, complaint(null));
        assertRefused("followup.care.gone", () -> papers.look(complaint, PaperLanguages.BOTH));
        signIn.as(Role.AUDITOR);
        assertThatThrownBy(() -> papers.give(id, PaperLanguages.BOTH)).isInstanceOf(AccessDeniedException.class);
        assertThat(papers.look(id, PaperLanguages.BOTH).draft()).isFalse();
    }

    private void returnAll() {
        for (Belonging thing : care.belongings(person)) {
            worker();
            UUID id = care.giveBack(person, thing.thing(), today, ReturnCondition.GOOD, "توقف عن المزاولة");
            organiser();
            store.takeIn(id, 0);
            settle();
        }
    }

    /** Else they would be due for four years, with no way out. */
    @Test
    void whoGaveEverythingBackBeforeBeginningIsVisitedNoMore() {
        var visits = context.getBean(FollowUpService.class);
        var due = context.getBean(DueVisits.class);
        List<UUID> its = jdbc.sql("select id from follow_up_visit where beneficiary_id = ?")
                .param(person)
                .query(UUID.class)
                .list();
        jdbc.sql("update follow_up_visit set due_on = ? where beneficiary_id = ?")
                .params(today, person)
                .update();
        assertThat(visits.visits(VisitFilter.TO_MAKE, 0, 50))
                .extracting(VisitRow::id)
                .containsAnyElementsOf(its);
        assertThat(due.count().due()).isPositive();
        returnAll();
        worker();
        assertThat(visits.visits(VisitFilter.TO_MAKE, 0, 50))
                .extracting(VisitRow::id)
                .doesNotContainAnyElementsOf(its);
        assertThat(due.count().due()).isZero();
    }

    @Test
    void whenNothingIsLeftTheLineIsReturnedUnderARecordOfItsOwn() {
        returnAll();
        assertThat(line().state()).isEqualTo(LineState.RETURNED);
        assertThat(jdbc.sql("select count(*) from return_record where line_id = ?")
                        .param(line().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(stock.count(thread).orElseThrow().aside())
                .as("counted stock is looked at, too")
                .isEqualTo(12);
        assertThat(care.belongings(person)).isEmpty();
    }

    /** Its money was settled, and cannot be free again. */
    @Test
    void aClosedTranchesLineStaysSignedAndTheGoodsComeBackAllTheSame() {
        UUID tranche = new StockCast(context).tranche;
        settle();
        jdbc.sql("update ceremony set tranche_id = ? where id = ?")
                .params(tranche, ceremony)
                .update();
        jdbc.sql("update tranche set state = 'CLOSED', closed_by = 'approver', closed_at = now() where id = ?")
                .param(tranche)
                .update();
        entities.clear();
        returnAll();
        assertThat(line().state()).isEqualTo(LineState.SIGNED);
        assertThat(state()).isEqualTo(PieceState.RETURNED);
        assertThat(care.belongings(person)).isEmpty();
    }

    @Test
    void whoRecordedAReturnDoesNotTakeItIn() {
        UUID id = care.giveBack(person, thing(0).thing(), today, ReturnCondition.GOOD, "لم تعد تلزم");
        organiser();
        jdbc.sql("update care_case set recorded_by = 'test-organiser' where id = ?")
                .param(id)
                .update();
        assertRefused("followup.care.ownReturn", () -> store.takeIn(id, 0));
        assertThatThrownBy(() -> jdbc.sql("update care_return set taken_by = recorded_by where case_id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("second_person_takes_in");
    }

    @Test
    void aTheftHasItsDeclarationAndTheStoreTakesNoteOfIt() {
        var undeclared = new LossDraft(LossCause.STOLEN, today, "", "", null, "كسر الباب ليلا");
        assertRefused("followup.care.theftUndeclared", () -> care.declareLoss(person, thing(0).thing(), undeclared));
        var declared = new LossDraft(
                LossCause.STOLEN, today.minusDays(2), "مفوضية الشرطة", "PV 1183/26", today.minusDays(1), "كسر الباب");
        UUID id = care.declareLoss(person, thing(0).thing(), declared);
        assertThat(state()).isEqualTo(PieceState.HANDED_OVER);
        organiser();
        store.confirmLoss(id, 0);
        assertThat(state()).isEqualTo(PieceState.LOST);
        assertThat(care.one(id).loss().reference()).isEqualTo("PV 1183/26");
        worker();
        assertRefused("followup.care.wrongState", () -> care.found(id, 1));
        assertRefused(
                "followup.care.notTheirs",
                () -> care.askRepair(
                        person,
                        new Belonging.Thing(care.belongings(person).getFirst().lineItem(), UUID.randomUUID()),
                        today,
                        "عطب"));
    }

    @Test
    void whatTurnsUpBeforeItIsWrittenOffStaysTheirs() {
        UUID id = care.declareLoss(
                person, thing(1).thing(), new LossDraft(LossCause.LOST, today, "", "", null, "لا أجدها"));
        care.found(id, 0);
        assertThat(row(id).state()).isEqualTo(CareState.FOUND);
        assertThat(thing(1).open()).isNull();
    }

    @Test
    void anotherCentreIsToldNothingAndTouchesNothing() {
        var about = thing(0).thing();
        UUID id = care.complain(person, complaint(about));
        UUID lost = care.declareLoss(person, about, new LossDraft(LossCause.LOST, today, "", "", null, "لا أجدها"));
        signIn.as(Role.CASE_WORKER, openCentre());
        assertThat(care.ofPerson(person)).isEmpty();
        assertThat(care.belongings(person)).isEmpty();
        assertThat(care.cases(CareFilter.ALL, 0, 500)).isEmpty();
        assertThat(care.waiting()).isEqualTo(new CareCounts(0, 0, 0));
        assertRefused("followup.care.gone", () -> care.one(id));
        assertThatThrownBy(() -> care.answer(id, 0, "جواب")).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> care.found(lost, 0)).isInstanceOf(BeneficiaryNotFound.class);
        assertRefused("followup.care.gone", () -> care.withdraw(id, 0));
        assertThatThrownBy(() -> care.complain(person, complaint(null))).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> care.askRepair(person, about, today, "عطب")).isInstanceOf(BeneficiaryNotFound.class);
    }

    @Test
    void theOrganiserReadsAndTheAuditorToo() {
        UUID id = care.complain(person, complaint(null));
        organiser();
        assertThat(row(id).person()).isEqualTo(person);
        assertThatThrownBy(() -> care.answer(id, 0, "جواب")).isInstanceOf(AccessDeniedException.class);
        signIn.as(Role.AUDITOR);
        assertThat(row(id).state()).isEqualTo(CareState.OPEN);
        signIn.as(Role.SUPERVISOR);
        assertThatThrownBy(() -> care.one(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> store.confirmLoss(id, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void daysInTheFutureAndStrangersThingsAreRefused() {
        assertRefused(
                "followup.care.dayWrong", () -> care.askRepair(person, thing(0).thing(), today.plusDays(1), "عطب"));
        assertRefused(
                "followup.care.notTheirs",
                () -> care.askRepair(person, new Belonging.Thing(UUID.randomUUID(), null), today, "عطب"));
        assertRefused("followup.care.wordsMissing", () -> care.askRepair(person, thing(0).thing(), today, "  "));
    }

    /** Received, handed over, free. */
    private List<Integer> count(UUID item) {
        StockRow row = stock.count(item).orElseThrow();
        return List.of(row.received(), row.handedOver(), row.free());
    }
}

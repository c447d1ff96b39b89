package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.Validity;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Sha256;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.StockCast;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.UUID;

/** Someone of the reserve takes a place on the approved list: never dearer than allowed, and papers still verify. */
class SubstitutionTest extends DayTest {

    @Autowired
    ReserveService reserve;

    @Autowired
    SubstitutionService substitution;

    private ReserveRow waiting;

    @BeforeEach
    void withReserve() {
        ceremony = cast.approvedWithReserve(3, 2);
        settle();
        waiting = reserve.reserve(ceremony).getFirst();
    }

    private UUID substitute(int position) {
        LineRow line = line(position);
        UUID in = substitution.substitute(
                line.id(), line.version(), waiting.id(), "لم يعد المعني بالأمر يرغب في التجهيز");
        settle();
        return in;
    }

    @Test
    void theReservesPersonStandsAtTheEndAndTheSumsFollow() {
        var before = ceremonies.detail(ceremony.toString());
        Money sum = LineRow.sum(day.lines(ceremony));
        UUID in = substitute(2);
        List<LineRow> list = day.lines(ceremony);
        assertThat(list).hasSize(4);
        assertThat(list.get(1).state()).isEqualTo(LineState.SUBSTITUTED);
        assertThat(list.getLast().id()).isEqualTo(in);
        assertThat(list.getLast().beneficiaryId()).isEqualTo(waiting.beneficiaryId());
        assertThat(LineRow.sum(list)).as("equal items, equal sum").isEqualTo(sum);
        assertThat(ceremonies.ceremonies("").stream().filter(row -> row.id().equals(ceremony)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.people()).isEqualTo(3);
                    assertThat(row.total()).isEqualTo(sum);
                });
        assertThat(reserve.reserve(ceremony))
                .extracting(ReserveRow::state)
                .containsExactly(ReserveState.TAKEN, ReserveState.WAITING);
        var after = ceremonies.detail(ceremony.toString());
        assertThat(after.digest()).hasSize(64).isNotEqualTo(before.digest());
        assertThat(after.verifyCode()).isEqualTo(before.verifyCode());
        assertThat(verified(after.verifyCode())).singleElement().satisfies(paper -> {
            assertThat(paper.digest()).isEqualTo(after.digest());
            assertThat(paper.earlier())
                    .as("the paper printed before still verifies")
                    .containsExactly(before.digest());
        });
        assertThat(verified(before.digest()))
                .as("a digest of before")
                .singleElement()
                .satisfies(paper -> assertThat(paper.validity()).isEqualTo(Validity.REPLACED));
        assertThat(substitution.substitutions(ceremony)).singleElement().satisfies(one -> {
            assertThat(one.outPosition()).isEqualTo(2);
            assertThat(one.inPosition()).isEqualTo(4);
            assertThat(one.by()).isEqualTo("organiser");
        });
        String text = jdbc.sql("select canonical from list_substitution where ceremony_id = ?")
                .param(ceremony)
                .query(String.class)
                .single();
        assertThat(Sha256.of(text)).isEqualTo(after.digest());
        assertThat(text).contains("previous\t" + before.digest());
    }

    @Test
    void papersOfTheListBeforeAreReplacedAndWhoLeftSignsNoEngagement() {
        var papers = context.getBean(CeremonyPapers.class);
        String gate = papers.give(PaperKind.GATE_LIST, ceremony, PaperLanguages.BOTH)
                .issued()
                .code();
        String left = papers.give(PaperKind.ENGAGEMENT, line(2).id(), PaperLanguages.BOTH)
                .issued()
                .code();
        String stays = papers.give(PaperKind.ENGAGEMENT, line(1).id(), PaperLanguages.BOTH)
                .issued()
                .code();
        settle();
        substitute(2);
        assertThat(verified(gate).getFirst().validity()).isEqualTo(Validity.REPLACED);
        assertThat(verified(left).getFirst().validity()).isEqualTo(Validity.ANNULLED);
        assertThat(verified(stays).getFirst().validity()).isEqualTo(Validity.VALID);
    }

    @Test
    void theNewPersonIsServedAndTheCeremonyCloses() {
        substitute(1);
        served(4);
        for (int position = 2; position <= 3; position++) {
            day.markAbsent(line(position).id(), line(position).version());
            settle();
        }
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(ceremonies.detail(ceremony.toString()).state()).isEqualTo(CeremonyState.CLOSED);
        assertThat(reserve.reserve(ceremony))
                .extracting(ReserveRow::state)
                .containsExactly(ReserveState.TAKEN, ReserveState.RELEASED);
    }

    @Test
    void anAbsentPersonsPlaceIsTakenAndAServedOnesIsNot() {
        LineRow served = served(1);
        assertRefused(
                "ceremonies.lineWrongState",
                () -> substitution.substitute(served.id(), served.version(), waiting.id(), "خطأ"));
        settle();
        day.markAbsent(line(2).id(), line(2).version());
        settle();
        substitute(2);
        assertThat(line(2).state()).isEqualTo(LineState.SUBSTITUTED);
    }

    @Test
    void whoeverLeftMayStandOnAnotherList() {
        LineRow out = line(3);
        substitute(3);
        UUID other = cast.listed(0, null);
        context.getBean(ListService.class)
                .add(
                        other,
                        List.of(new NewLine(
                                out.beneficiaryId(), out.lifeProjectId(), out.name(), out.project(), waiting.items())));
        settle();
        assertThat(context.getBean(ListService.class).lines(other)).hasSize(1);
    }

    @Test
    void neverAboveTheEnvelope() {
        Money sum = LineRow.sum(day.lines(ceremony));
        jdbc.sql("update ceremony set envelope_centimes = ? where id = ?")
                .params(sum.centimes(), ceremony)
                .update();
        jdbc.sql(
                        "update reserve_item set unit_price_centimes = unit_price_centimes + 1 where reserve_line_id = ? and position = 1")
                .param(waiting.id())
                .update();
        settle();
        LineRow line = line(1);
        assertRefused(
                "ceremonies.substitution.aboveEnvelope",
                () -> substitution.substitute(line.id(), line.version(), waiting.id(), "تنازل"));
        settle();
        jdbc.sql("update ceremony set envelope_centimes = envelope_centimes + 1 where id = ?")
                .param(ceremony)
                .update();
        settle();
        substitute(1);
        assertThat(LineRow.sum(day.lines(ceremony))).isEqualTo(sum.plus(new Money(1)));
    }

    @Test
    void onlyFromTheReserveOfThisListAndOnlyOnce() {
        substitute(1);
        LineRow second = line(2);
        assertRefused(
                "ceremonies.substitution.notWaiting",
                () -> substitution.substitute(second.id(), second.version(), waiting.id(), "تنازل"));
        UUID other = cast.approvedWithReserve(1, 1);
        UUID stranger = reserve.reserve(other).getFirst().id();
        assertRefused(
                "ceremonies.reserve.gone",
                () -> substitution.substitute(second.id(), second.version(), stranger, "تنازل"));
    }

    @Test
    void needsAReasonAnApprovedListAndAnotherThanItsApprover() {
        LineRow line = line(1);
        assertRefused(
                "ceremonies.reason.missing",
                () -> substitution.substitute(line.id(), line.version(), waiting.id(), " "));
        assertRefused(
                "ceremonies.reason.holdsNumber",
                () -> substitution.substitute(line.id(), line.version(), waiting.id(), "BE462544"));
        signIn(Role.ORGANISER, "approver");
        assertRefused(
                "ceremonies.substitution.approver",
                () -> substitution.substitute(line.id(), line.version(), waiting.id(), "تنازل"));
        signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> substitution.substitute(line.id(), line.version(), waiting.id(), "تنازل"))
                .isInstanceOf(AccessDeniedException.class);
        signIn(Role.DESK, CeremonyCast.DESK);
        assertThatThrownBy(() -> substitution.substitute(line.id(), line.version(), waiting.id(), "تنازل"))
                .isInstanceOf(AccessDeniedException.class);
        signIn(Role.ORGANISER, "organiser");
        UUID listed = cast.listed(1, null);
        reserve.add(listed, List.of(cast.person(1)));
        settle();
        LineRow open = day.lines(listed).getFirst();
        UUID early = reserve.reserve(listed).getFirst().id();
        assertRefused(
                "ceremonies.substitution.notServing",
                () -> substitution.substitute(open.id(), open.version(), early, "تنازل"));
    }

    @Test
    void aPersonWhoGaveUpTakesNoPlace() {
        jdbc.sql("update life_project set state = 'WITHDRAWN' where id = ?")
                .param(waiting.lifeProjectId())
                .update();
        LineRow line = line(1);
        assertRefused(
                "ceremonies.substitution.notFunded",
                () -> substitution.substitute(line.id(), line.version(), waiting.id(), "تنازل"));
    }

    @Test
    void whatTheStorePromisedFollowsThePlace() {
        UUID machine = line(1).items().get(0).itemId();
        var store = new StockCast(context);
        store.approve(machine);
        // The three lines of the other ceremony of the day, approved before, are served first.
        store.receive(store.ordered(machine, 4), 4, "MC-S1", "MC-S2", "MC-S3", "MC-S4");
        settle();
        signIn(Role.ORGANISER, "organiser");
        var stock = context.getBean(LineStock.class);
        UUID before = line(1).items().get(0).id();
        String promised = stock.offered(List.of(before)).get(before).getFirst().serial();
        substitute(1);
        UUID after = line(4).items().get(0).id();
        assertThat(stock.offered(List.of(before))).isEmpty();
        assertThat(stock.offered(List.of(after)).get(after))
                .extracting(LineStock.Offered::serial)
                .containsExactly(promised);
    }

    @Test
    void theDatabaseTakesNoSubstitutionByItsApprover() {
        substitute(1);
        assertThatThrownBy(
                        () -> jdbc.sql("update list_substitution set substituted_by = 'approver' where ceremony_id = ?")
                                .param(ceremony)
                                .update())
                .hasMessageContaining("approver_never_substitutes");
    }
}

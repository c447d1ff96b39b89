package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.programme.ProgrammeDraft;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.readiness.GapTask;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.stations.StationService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ceremony that is not held sets everything free; put off to a known day, its list goes on. */
class CallOffTest extends DayTest {

    @Autowired
    CallOffService callOff;

    @Autowired
    ListService lists;

    @Autowired
    ReserveService reserve;

    @Autowired
    ApprovalService approvals;

    @Autowired
    Clock clock;

    @Test
    void cancelledItSetsItsPeopleFree() {
        callOff.cancel(ceremony, cast.version(ceremony), "تعذر توفير القاعة");
        settle();
        assertThat(ceremonies.detail(ceremony.toString()).state()).isEqualTo(CeremonyState.CANCELLED);
        assertThat(live(ceremony)).isZero();
        assertThat(callOff.ended(ceremony)).get().satisfies(end -> {
            assertThat(end.postponed()).isFalse();
            assertThat(end.reason()).isEqualTo("تعذر توفير القاعة");
        });
        assertThat(verified(ceremonies.detail(ceremony.toString()).verifyCode()))
                .singleElement()
                .satisfies(paper -> assertThat(paper.valid()).isFalse());
        assertRefused("ceremonies.notServing", () -> day.checkIn(line(1).id(), line(1).version(), false));
    }

    @Test
    void putOffToAKnownDayItsListGoesOnToBeApprovedAnew() {
        ceremony = cast.approvedWithReserve(3, 1);
        settle();
        LocalDate later = LocalDate.now(clock).plusDays(9);
        UUID next = callOff.postpone(ceremony, cast.version(ceremony), "سوء الأحوال الجوية", later)
                .orElseThrow();
        settle();
        assertThat(ceremonies.detail(ceremony.toString()).state()).isEqualTo(CeremonyState.POSTPONED);
        assertThat(day.lines(ceremony)).extracting(LineRow::state).containsOnly(LineState.POSTPONED);
        assertThat(live(ceremony)).isZero();
        var detail = ceremonies.detail(next.toString());
        assertThat(detail.state()).isEqualTo(CeremonyState.LIST_OPEN);
        assertThat(detail.heldOn()).isEqualTo(later);
        assertThat(LineRow.sum(lists.lines(next))).isEqualTo(LineRow.sum(day.lines(ceremony)));
        assertThat(live(next)).isEqualTo(3);
        assertThat(reserve.reserve(next)).hasSize(1);
        lists.submit(next, cast.version(next));
        settle();
        signIn(Role.APPROVER, "organiser");
        assertThatThrownBy(() -> approvals.approve(next, cast.version(next)))
                .as("who prepared the list has prepared it here, too")
                .isInstanceOf(PreparerCannotApprove.class);
        signIn(Role.APPROVER, "approver");
        approvals.approve(next, cast.version(next));
        settle();
        assertThat(ceremonies.detail(next.toString()).state()).isEqualTo(CeremonyState.APPROVED);
    }

    /** Who was put off singly may stand on another list by then: one person, one place. */
    @Test
    void whoWasPutOffSinglyDoesNotGoOnWithTheList() {
        day.postpone(line(1).id(), line(1).version());
        day.postpone(line(2).id(), line(2).version());
        settle();
        LineRow first = line(1);
        var items = first.items().stream()
                .map(item -> new NewItem(item.itemId(), item.name(), item.quantity(), item.unitPrice()))
                .toList();
        UUID other = cast.listed(1, null);
        lists.add(
                other,
                List.of(new NewLine(
                        first.beneficiaryId(), first.lifeProjectId(), first.name(), first.project(), items)));
        settle();
        assertThat(callOff.putOffSingly(ceremony)).containsExactly(1, 2);
        UUID third = line(3).beneficiaryId();
        UUID next = callOff.postpone(
                        ceremony,
                        cast.version(ceremony),
                        "سوء الأحوال الجوية",
                        LocalDate.now(clock).plusDays(9))
                .orElseThrow();
        settle();
        assertThat(lists.lines(next)).extracting(LineRow::beneficiaryId).containsExactly(third);
        assertThat(live(other)).isEqualTo(2);
        assertThat(jdbc.sql("select detail from audit_entry where act = 'ceremonyPostponed' and subject_id = ?")
                        .param(ceremony.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("1 2");
    }

    @Test
    void putOffToAKnownDayItsPreparationGoesOnToo() {
        var guests = context.getBean(GuestService.class);
        var programmes = context.getBean(ProgrammeService.class);
        var readiness = context.getBean(ReadinessService.class);
        guests.add(ceremony, guest("A", InvitationState.CONFIRMED));
        guests.add(ceremony, guest("B", InvitationState.TO_INVITE));
        var entry = new ProgrammeDraft(LocalTime.NOON, 2, true, new LocalizedText("تسليم", "Remise"), "الكتابة");
        programmes.add(ceremony, entry);
        UUID second = line(2).id();
        context.getBean(StationService.class).assign(ceremony, Map.of(second, "7"));
        String owner = context.getBean(SignIn.class).as(Role.ORGANISER);
        readiness.assign(ceremony, second, ReadinessPoint.PHONE, owner, null);
        settle();
        UUID next = callOff.postpone(
                        ceremony,
                        cast.version(ceremony),
                        "سوء الأحوال الجوية",
                        LocalDate.now(clock).plusDays(9))
                .orElseThrow();
        settle();
        assertThat(guests.guests(next))
                .extracting(Guest::guest)
                .containsExactly(guest("A", InvitationState.TO_INVITE), guest("B", InvitationState.TO_INVITE));
        assertThat(programmes.programme(next).slots())
                .extracting(slot -> slot.entry().entry())
                .containsExactly(entry);
        assertThat(lists.lines(next)).extracting(LineRow::station).containsExactly("", "7", "");
        assertThat(readiness.of(next).get(1).points())
                .filteredOn(point -> point.point() == ReadinessPoint.PHONE)
                .singleElement()
                .satisfies(point -> assertThat(point.task()).isEqualTo(new GapTask(owner, null)));
        assertThat(guests.guests(ceremony))
                .as("the first keeps what was so")
                .extracting(each -> each.guest().invitation())
                .containsExactly(InvitationState.CONFIRMED, InvitationState.TO_INVITE);
    }

    private static GuestDraft guest(String latin, InvitationState invitation) {
        return new GuestDraft(new PersonName("", latin), new LocalizedText("عامل", "Gouverneur"), "A1", invitation);
    }

    @Test
    void onceSomeoneIsServedItIsClosedInstead() {
        served(1);
        assertRefused("ceremonies.callOff.served", () -> callOff.cancel(ceremony, cast.version(ceremony), "تعذر"));
        assertRefused(
                "ceremonies.callOff.served", () -> callOff.postpone(ceremony, cast.version(ceremony), "تعذر", null));
    }

    @Test
    void needsAReasonAndADayToCome() {
        assertRefused("ceremonies.reason.missing", () -> callOff.cancel(ceremony, cast.version(ceremony), ""));
        assertRefused(
                "ceremonies.callOff.dayWrong",
                () -> callOff.postpone(
                        ceremony,
                        cast.version(ceremony),
                        "تعذر",
                        LocalDate.now(clock).minusDays(1)));
        signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> callOff.cancel(ceremony, cast.version(ceremony), "تعذر"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long live(UUID id) {
        return jdbc.sql(
                        "select count(*) from distribution_line where ceremony_id = ? and live_beneficiary_id is not null")
                .param(id)
                .query(Long.class)
                .single();
    }
}

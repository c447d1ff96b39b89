package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.LifeProjectService;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.UUID;

/** Who waits for a place: beside the list, in no sum of it, frozen with it. */
class ReserveTest extends DayTest {

    @Autowired
    ReserveService reserve;

    @Autowired
    ListService lists;

    @Autowired
    ApprovalService approvals;

    @Test
    void waitsInOrderAndIsInNoSum() {
        UUID list = cast.listed(2, null);
        settle();
        var total = LineRow.sum(lists.lines(list));
        reserve.add(list, List.of(cast.person(2), cast.person(3), cast.person(4)));
        settle();
        assertThat(LineRow.sum(lists.lines(list))).isEqualTo(total);
        assertThat(ceremonies.ceremonies("").stream().filter(row -> row.id().equals(list)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.people()).isEqualTo(2);
                    assertThat(row.total()).isEqualTo(total);
                });
        var third = reserve.reserve(list).get(2);
        reserve.move(third.id(), third.version(), 1);
        assertThat(reserve.reserve(list)).extracting(ReserveRow::position).containsExactly(1, 2, 3);
        assertThat(reserve.reserve(list).getFirst().id()).isEqualTo(third.id());
        var second = reserve.reserve(list).get(1);
        reserve.remove(second.id(), second.version());
        assertThat(reserve.reserve(list)).extracting(ReserveRow::position).containsExactly(1, 2);
    }

    @Test
    void isFrozenWithTheListAndPartOfItsDigest() {
        UUID list = cast.listed(1, null);
        settle();
        String without = approvals.texts(list).digest();
        reserve.add(list, List.of(cast.person(1)));
        settle();
        var texts = approvals.texts(list);
        assertThat(texts.digest()).isNotEqualTo(without);
        assertThat(texts.canonical()).startsWith("idmaj-list\t2\n").contains("\nreserve\t1\t");
        lists.submit(list, cast.version(list));
        settle();
        var waiting = reserve.reserve(list).getFirst();
        assertThatThrownBy(() -> reserve.remove(waiting.id(), waiting.version()))
                .isInstanceOf(ListFrozen.class);
        assertThatThrownBy(() -> reserve.add(list, List.of(cast.person(2)))).isInstanceOf(ListFrozen.class);
        signIn(Role.APPROVER, "approver");
        approvals.approve(list, cast.version(list));
        settle();
        assertThat(ceremonies.detail(list.toString()).digest())
                .isEqualTo(approvals.texts(list).digest());
    }

    @Test
    void aPersonHasOneLivePlaceAcrossListsAndReserves() {
        UUID one = cast.listed(1, null);
        UUID other = cast.listed(0, null);
        settle();
        var waiting = cast.person(1);
        reserve.add(one, List.of(waiting));
        settle();
        assertRefused("ceremonies.alreadyListed", () -> lists.add(other, List.of(waiting)));
        assertRefused("ceremonies.alreadyListed", () -> reserve.add(other, List.of(waiting)));
        var line = lists.lines(one).getFirst();
        var listed =
                new NewLine(line.beneficiaryId(), line.lifeProjectId(), line.name(), line.project(), waiting.items());
        assertRefused("ceremonies.alreadyListed", () -> reserve.add(other, List.of(listed)));
        assertThat(context.getBean(LifeProjectService.class).eligible("", 1000).stream()
                        .filter(project -> project.beneficiaryId().equals(waiting.beneficiaryId())))
                .as("no longer offered for other lists")
                .isEmpty();
    }

    @Test
    void whoeverMadeTheReserveNeverApprovesTheList() {
        UUID list = cast.listed(1, null);
        signIn(Role.ORGANISER, "helper");
        reserve.add(list, List.of(cast.person(1)));
        signIn(Role.ORGANISER, "organiser");
        settle();
        lists.submit(list, cast.version(list));
        settle();
        signIn(Role.APPROVER, "helper");
        assertThatThrownBy(() -> approvals.approve(list, cast.version(list))).isInstanceOf(PreparerCannotApprove.class);
    }

    @Test
    void aPersonWhoGaveUpIsNotSubmittedOnTheReserve() {
        UUID list = cast.listed(1, null);
        var waiting = cast.person(1);
        reserve.add(list, List.of(waiting));
        jdbc.sql("update life_project set state = 'WITHDRAWN' where id = ?")
                .param(waiting.lifeProjectId())
                .update();
        settle();
        assertRefused("ceremonies.reserve.notFunded", () -> lists.submit(list, cast.version(list)));
    }

    @Test
    void whoReadsDoesNotPrepare() {
        signIn(Role.SUPERVISOR, "supervisor");
        assertThatThrownBy(() -> reserve.add(ceremony, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThat(reserve.reserve(ceremony)).isEmpty();
    }
}

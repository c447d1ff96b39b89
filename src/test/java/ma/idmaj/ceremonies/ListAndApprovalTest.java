package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The list in the making and its second signature. */
@DatabaseTest
class ListAndApprovalTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ListService lists;

    @Autowired
    ApprovalService approvals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    jakarta.persistence.EntityManager entities;

    private CeremonyCast cast;

    @BeforeEach
    void cast() {
        cast = new CeremonyCast(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverPreparedNeverApprovesEvenWithBothRoles() {
        UUID id = cast.listed(2, null);
        lists.submit(id, version(id));
        withBothRoles("organiser");
        assertThatThrownBy(() -> approvals.approve(id, version(id))).isInstanceOf(PreparerCannotApprove.class);
    }

    /** The line would stay for good, and the ceremony could never be closed. */
    @Test
    void aProjectOnALiveListIsNotGivenUp() {
        UUID id = cast.approved(1);
        UUID project = jdbc.sql("select life_project_id from distribution_line where ceremony_id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        var projects = context.getBean(LifeProjectService.class);
        assertThatThrownBy(() -> projects.withdraw(project, "وجدت عملا قارا")).hasMessage("ceremonies.stillListed");
        assertThat(jdbc.sql("select state from life_project where id = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("FUNDED");
    }

    @Test
    void whoeverOnlyTouchedTheListNeverApprovesEither() {
        UUID id = cast.listed(3, null);
        withBothRoles("helper");
        var line = lists.lines(id).getLast();
        lists.move(line.id(), line.version(), 1);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        lists.submit(id, version(id));
        withBothRoles("helper");
        assertThatThrownBy(() -> approvals.approve(id, version(id))).isInstanceOf(PreparerCannotApprove.class);
    }

    /** The envelope, the tranche and the day are part of what is approved. */
    @Test
    void whoeverOnlyAnnouncedItNeverApprovesEither() {
        var seen = ceremonies.detail(cast.listed(1, null).toString());
        withBothRoles("announcer");
        UUID id = ceremonies.announce(draft(seen, seen.title(), seen.heldOn(), null, null));
        entities.flush();
        assertThat(ceremonies.detail(id.toString()).state()).isEqualTo(CeremonyState.DRAFT);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        lists.add(id, List.of(cast.newcomer()));
        lists.submit(id, version(id));
        withBothRoles("announcer");
        assertThatThrownBy(() -> approvals.approve(id, version(id))).isInstanceOf(PreparerCannotApprove.class);
    }

    @Test
    void whoeverPreparedDoesNotReturnTheListAsTheApproverEither() {
        UUID id = cast.listed(1, null);
        lists.submit(id, version(id));
        withBothRoles("organiser");
        assertThatThrownBy(() -> approvals.sendBack(id, version(id), "الكمية في السطر 1"))
                .isInstanceOf(PreparerCannotApprove.class);
        assertThat(approvals.decisions(id)).isEmpty();
    }

    @Test
    void theDatabaseTakesNoApprovedListWithoutItsApproverAndCode() {
        UUID id = cast.listed(1, null);
        lists.submit(id, version(id));
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql("update ceremony set state = 'APPROVED' where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("approved_by_someone");
        UUID approved = cast.approved(1);
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql("update ceremony set verify_code = null where id = ?")
                        .param(approved)
                        .update())
                .hasMessageContaining("approved_by_someone");
    }

    @Test
    void whatCannotBeMeantIsToldInWords() {
        var seen = ceremonies.detail(cast.listed(1, null).toString());
        var title = seen.title();
        LocalDate day = seen.heldOn();
        assertTold("ceremonies.textTooLong", draft(seen, new LocalizedText("ح".repeat(161), ""), day, null, null));
        for (LocalDate wrong : List.of(day.withYear(1926), day.plusYears(11)))
            assertTold("ceremonies.dayWrong", draft(seen, title, wrong, null, null));
        assertTold("ceremonies.trancheGone", draft(seen, title, day, null, UUID.randomUUID()));
        assertTold("ceremonies.divisionUnknown", draft(seen, title, day, "99.999", null));
        ceremonies.announce(
                draft(seen, new LocalizedText("ح".repeat(160), ""), day.plusYears(10), "06.141.01.40", null));
    }

    private void assertTold(String key, CeremonyDraft draft) {
        assertThatThrownBy(() -> ceremonies.announce(draft))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private static CeremonyDraft draft(
            CeremonyDetail seen, LocalizedText title, LocalDate day, String division, UUID tranche) {
        return new CeremonyDraft(title, seen.place(), division, day, null, tranche, seen.envelope());
    }

    @Test
    void theDatabaseItselfRefusesAPreparersApproval() {
        UUID id = cast.listed(1, null);
        lists.submit(id, version(id));
        entities.flush();
        assertThatThrownBy(() -> jdbc.sql("update ceremony set approved_by = submitted_by where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("preparer_never_approves");
    }

    @Test
    void theDatabaseItselfRefusesTheApprovalOfAnyonePreparing() {
        UUID id = cast.listed(2, null);
        withBothRoles("helper");
        var line = lists.lines(id).getLast();
        lists.move(line.id(), line.version(), 1);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        lists.submit(id, version(id));
        assertThatThrownBy(() -> jdbc.sql("update ceremony set approved_by = 'helper' where id = ?")
                        .param(id)
                        .update())
                .as("who only helped can't be the approver")
                .hasMessageContaining("approver_never_prepared");
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into ceremony_preparer (ceremony_id, username, part) values (?, 'helper', 'APPROVED')")
                        .param(id)
                        .update())
                .as("nor have two parts in one ceremony")
                .hasMessageContaining("Duplicate");
    }

    @Test
    void anOrganiserMayNotApproveAndADeskMayNotPrepare() {
        UUID id = cast.listed(1, null);
        assertThatThrownBy(() -> approvals.approve(id, version(id))).isInstanceOf(AccessDeniedException.class);
        long version = version(id);
        CeremonyCast.signIn(Role.DESK, CeremonyCast.DESK);
        assertThatThrownBy(() -> lists.submit(id, version)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anApprovedListIsFrozenWithItsDigest() {
        UUID id = cast.approved(2);
        var approved = ceremonies.detail(id.toString());
        assertThat(approved.state()).isEqualTo(CeremonyState.APPROVED);
        assertThat(approved.digest()).hasSize(64);
        var line = lists.lines(id).getFirst();
        assertThatThrownBy(() -> lists.remove(line.id(), line.version())).isInstanceOf(ListFrozen.class);
        assertThatThrownBy(() -> lists.changeItems(line.id(), line.version(), same(line)))
                .isInstanceOf(ListFrozen.class);
        assertThat(FrozenList.of(approved, lists.lines(id), List.of()).digest()).isEqualTo(approved.digest());
    }

    @Test
    void aListAboveItsEnvelopeIsNotSubmitted() {
        UUID id = cast.listed(1, null);
        var seen = ceremonies.detail(id.toString());
        Money centimeShort = LineRow.sum(lists.lines(id)).minus(new Money(1));
        ceremonies.describe(
                id,
                seen.version(),
                new CeremonyDraft(seen.title(), seen.place(), null, seen.heldOn(), null, null, centimeShort));
        entities.flush();
        assertThatThrownBy(() -> lists.submit(id, version(id)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("ceremonies.aboveEnvelope"));
    }

    @Test
    void quantitiesAreWholeAndAboveZero() {
        UUID id = cast.listed(1, null);
        var line = lists.lines(id).getFirst();
        for (int wrong : new int[] {0, -1, 1001}) {
            var item = line.items().getFirst();
            assertThatThrownBy(() -> lists.changeItems(
                            line.id(),
                            line.version(),
                            List.of(new NewItem(item.itemId(), item.name(), wrong, item.unitPrice()))))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("ceremonies.quantityOutOfRange"));
        }
    }

    @Test
    void ofTwoEditorsOfALineTheSecondIsTold() {
        UUID id = cast.listed(1, null);
        var seen = lists.lines(id).getFirst();
        lists.changeItems(seen.id(), seen.version(), same(seen).subList(0, 1));
        entities.flush();
        // The forced increment comes at commit; here the same is said by the line's row itself.
        jdbc.sql("update distribution_line set version = version + 1 where id = ?")
                .param(seen.id())
                .update();
        entities.clear();
        assertThatThrownBy(() -> lists.changeItems(seen.id(), seen.version(), same(seen)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("ceremonies.lineChanged"));
    }

    @Test
    void aPersonStandsOnOneLiveListAtATime() {
        UUID id = cast.listed(1, null);
        var line = lists.lines(id).getFirst();
        UUID other = cast.listed(1, null);
        var again = new NewLine(line.beneficiaryId(), line.lifeProjectId(), line.name(), line.project(), same(line));
        assertThatThrownBy(() -> lists.add(other, List.of(again)))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("ceremonies.alreadyListed"));
    }

    @Test
    void linesMoveAndCloseRanks() {
        UUID id = cast.listed(3, null);
        var third = lists.lines(id).get(2);
        lists.move(third.id(), third.version(), 1);
        entities.flush();
        var moved = lists.lines(id);
        assertThat(moved.getFirst().id()).isEqualTo(third.id());
        lists.remove(moved.get(1).id(), moved.get(1).version());
        assertThat(lists.lines(id)).extracting(LineRow::position).containsExactly(1, 2);
    }

    @Test
    void aReturnedListCarriesItsCommentAndOpensAgain() {
        UUID id = cast.listed(1, null);
        lists.submit(id, version(id));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> approvals.sendBack(id, version(id), " ")).isInstanceOf(Refusal.class);
        approvals.sendBack(id, version(id), "الكمية في السطر 1");
        entities.flush();
        assertThat(ceremonies.detail(id.toString()).state()).isEqualTo(CeremonyState.LIST_OPEN);
        assertThat(approvals.decisions(id)).singleElement().satisfies(d -> {
            assertThat(d.approved()).isFalse();
            assertThat(d.comment()).isEqualTo("الكمية في السطر 1");
        });
    }

    @Test
    void aReturnSaysOnWhichRowsAndIsForgottenOnceSubmittedAgain() {
        UUID id = cast.listed(2, null);
        lists.submit(id, version(id));
        UUID second = lists.lines(id).get(1).id();
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approvals.sendBack(id, version(id), "", Map.of(second, "الثمن مرتفع", UUID.randomUUID(), "x"));
        entities.flush();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(approvals.rowComments(id)).containsExactly(Map.entry(second, "الثمن مرتفع"));
        assertThat(approvals.texts(id).before())
                .get()
                .satisfies(before -> assertThat(before.version()).isEqualTo(1));
        lists.submit(id, version(id));
        assertThat(approvals.rowComments(id)).isEmpty();
    }

    private long version(UUID id) {
        entities.flush();
        return ceremonies.detail(id.toString()).version();
    }

    private static List<NewItem> same(LineRow line) {
        return line.items().stream()
                .map(i -> new NewItem(i.itemId(), i.name(), i.quantity(), i.unitPrice()))
                .toList();
    }

    private static void withBothRoles(String username) {
        String[] both = Stream.of(Role.ORGANISER, Role.APPROVER)
                .flatMap(role -> role.permissions().stream())
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        username, null, AuthorityUtils.createAuthorityList(both)));
    }
}

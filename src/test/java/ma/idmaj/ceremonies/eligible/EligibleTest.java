package ma.idmaj.ceremonies.eligible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the eligible to the list and back, all or none. */
@DatabaseTest
class EligibleTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EligibleService eligible;

    @Autowired
    ListService lists;

    @Autowired
    SavedViewService views;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID ceremony;
    private List<UUID> projects;

    /** Three people of a list taken off it again: eligible, and nobody else's. */
    @BeforeEach
    void three() {
        ceremony = new CeremonyCast(context).listed(3, null);
        entities.flush();
        entities.clear();
        projects = lists.lines(ceremony).stream().map(LineRow::lifeProjectId).toList();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void giveBackAll() {
        var seen = new LinkedHashMap<UUID, Long>();
        lists.lines(ceremony).forEach(line -> seen.put(line.id(), line.version()));
        lists.remove(ceremony, seen);
        settle();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    @Test
    void whoStandsOnAListIsNotEligibleAndWhoLeavesItIs() {
        assertThat(among(EligibleFilter.ALL)).doesNotContainAnyElementsOf(projects);
        giveBackAll();
        assertThat(lists.lines(ceremony)).isEmpty();
        assertThat(among(EligibleFilter.ALL)).containsAll(projects);
        assertThat(among(new EligibleFilter("منصوري", false, null)))
                .contains(projects.get(1))
                .doesNotContain(projects.get(0));
        assertThat(among(new EligibleFilter("", true, null)))
                .as("a ceremony of no territory")
                .containsAll(projects);
    }

    @Test
    void approvedProjectsAreSeenAndFundedOnesAreTaken() {
        giveBackAll();
        state(projects.get(0), "APPROVED");
        assertThat(among(EligibleFilter.ALL)).contains(projects.get(0));
        assertThatThrownBy(() -> eligible.add(ceremony, projects)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("ceremonies.eligible.gone");
            assertThat(refusal.values()).containsExactly(1L);
        });
        assertThat(lists.lines(ceremony)).as("none of them").isEmpty();
        eligible.add(ceremony, projects.subList(1, 3));
        settle();
        assertThat(lists.lines(ceremony))
                .extracting(LineRow::lifeProjectId)
                .as("in the order they were picked")
                .containsExactlyElementsOf(projects.subList(1, 3));
        assertThat(lists.lines(ceremony).getFirst().items()).hasSize(3);
    }

    @Test
    void severalLinesLeaveTogetherOrNotAtAll() {
        var lines = lists.lines(ceremony);
        assertThatThrownBy(() -> lists.remove(
                        ceremony,
                        Map.of(
                                lines.get(0).id(),
                                lines.get(0).version(),
                                lines.get(1).id(),
                                99L)))
                .hasMessage("ceremonies.lineChanged");
    }

    @Test
    void ranksCloseWhenSomeLeave() {
        var lines = lists.lines(ceremony);
        lists.remove(ceremony, Map.of(lines.get(0).id(), lines.get(0).version()));
        settle();
        assertThat(lists.lines(ceremony)).extracting(LineRow::position).containsExactly(1, 2);
    }

    @Test
    void everyPastedNumberIsAnswered() {
        var here = lists.lines(ceremony);
        UUID other = new CeremonyCast(context).listed(1, null);
        settle();
        var elsewhere = lists.lines(other).getFirst();
        var seen = new LinkedHashMap<UUID, Long>();
        here.subList(1, 3).forEach(line -> seen.put(line.id(), line.version()));
        lists.remove(ceremony, seen);
        settle();
        state(here.get(2).lifeProjectId(), "SUBMITTED");
        String pasted = String.join(
                "\n",
                cin(here.get(0)),
                cin(here.get(1)),
                cin(here.get(2)),
                cin(elsewhere),
                cin(here.get(1)).toLowerCase(),
                "ZZ9999999",
                "ليس رقما");
        List<PastedRow> report = eligible.pasted(ceremony, pasted);
        assertThat(report)
                .extracting(PastedRow::verdict)
                .containsExactly(
                        PastedVerdict.ON_THIS_LIST,
                        PastedVerdict.FOUND,
                        PastedVerdict.NOT_APPROVED,
                        PastedVerdict.ON_ANOTHER_LIST,
                        PastedVerdict.TWICE,
                        PastedVerdict.UNKNOWN,
                        PastedVerdict.UNREADABLE);
        assertThat(report.get(3).list()).isEqualTo(CeremonyCast.TITLE);
        assertThat(report.get(1).projectId()).isEqualTo(here.get(1).lifeProjectId());
        assertThat(report)
                .extracting(PastedRow::text)
                .as("numbers are masked")
                .noneMatch(text -> text.matches("[A-Z]{2}\\d{6}"));
    }

    @Test
    void whoWaitsOnAReserveIsNotEligibleAndTheNumberSaysWhere() {
        var elsewhere = lists.lines(ceremony);
        giveBackAll();
        UUID other = new CeremonyCast(context).listed(1, null);
        LineRow first = elsewhere.get(0);
        LineRow second = elsewhere.get(1);
        var reserve = context.getBean(ReserveService.class);
        reserve.add(other, List.of(waiting(first)));
        reserve.add(ceremony, List.of(waiting(second)));
        settle();
        assertThat(among(EligibleFilter.ALL))
                .contains(projects.get(2))
                .doesNotContain(projects.get(0), projects.get(1));
        assertThat(eligible.pasted(ceremony, cin(first) + "\n" + cin(second))).allSatisfy(row -> {
            assertThat(row.verdict()).isEqualTo(PastedVerdict.ON_A_RESERVE);
            assertThat(row.list()).isEqualTo(CeremonyCast.TITLE);
            assertThat(row.projectId()).isNull();
        });
        assertThatThrownBy(() -> eligible.add(ceremony, projects)).hasMessage("ceremonies.eligible.gone");
    }

    private static NewLine waiting(LineRow line) {
        return new NewLine(
                line.beneficiaryId(),
                line.lifeProjectId(),
                line.name(),
                line.project(),
                line.items().stream()
                        .map(item -> new NewItem(item.itemId(), item.name(), item.quantity(), item.unitPrice()))
                        .toList());
    }

    @Test
    void aSavedViewOffersThoseOfItsPeopleWhoAreEligible() {
        giveBackAll();
        UUID view = views.save("عرض اللائحة", Map.of("q", "القادري المنصوري"), false);
        assertThat(eligible.ofView(view)).isEmpty();
        UUID one = views.save("المنصوري", Map.of("q", "المنصوري"), false);
        assertThat(eligible.ofView(one))
                .extracting(EligibleRow::projectId)
                .contains(projects.get(1))
                .doesNotContain(projects.get(0));
    }

    @Test
    void onlyWhoPreparesSeesThem() {
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertThatThrownBy(() -> among(EligibleFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> eligible.pasted(ceremony, "A1")).isInstanceOf(AccessDeniedException.class);
    }

    private List<UUID> among(EligibleFilter filter) {
        return eligible.eligible(ceremony, filter, 0, 500).stream()
                .map(EligibleRow::projectId)
                .toList();
    }

    private void state(UUID project, String state) {
        jdbc.sql("update life_project set state = ? where id = ?")
                .params(state, project)
                .update();
        entities.clear();
    }

    private String cin(LineRow line) {
        return context.getBean(PeopleOnPapers.class)
                .cinsForPaper(UUID.randomUUID(), List.of(line.beneficiaryId()))
                .get(line.beneficiaryId())
                .value();
    }
}

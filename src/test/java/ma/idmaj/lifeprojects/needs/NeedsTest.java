package ma.idmaj.lifeprojects.needs;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectBench;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.needs.KitProposal.Effect;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Needs lists: written by the own centre until submitted, by one editor at a time, of approved items alone. */
@DatabaseTest
class NeedsTest {

    @Autowired
    NeedsService needs;

    @Autowired
    LifeProjectService projects;

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    private ProjectBench bench;

    @BeforeEach
    void bench() {
        bench = new ProjectBench(context, signIn);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aKitShowsWhatItAddsAndAddsJustThat() {
        needs.add(bench.project, NeedDraft.of(bench.chair, 2));
        needs.add(bench.project, new NeedDraft(bench.clipper, 1, NeedPriority.USEFUL, Set.of(), "للزبناء"));
        var proposal = needs.proposal(bench.project, bench.kit);
        assertThat(proposal.lines())
                .extracting(KitProposal.Line::effect)
                .containsExactly(Effect.THERE, Effect.ADDED, Effect.RAISED);
        assertThat(rows()).as("looking changes nothing").hasSize(2);
        apply();
        assertThat(rows()).extracting(NeedRow::quantity).containsExactly(2, 3, 2);
        NeedRow clipper = rows().get(1);
        assertThat(clipper.priority()).as("what was written stays").isEqualTo(NeedPriority.USEFUL);
        assertThat(clipper.reason()).isEqualTo("للزبناء");
        assertThat(apply().changes()).isFalse();
        assertThat(acts("kitApplied"))
                .as("applying what is there changes nothing")
                .isEqualTo(1);
    }

    @Test
    void whatIsNotOnOfferIsLeftOutOfAKit() {
        bench.withdraw(bench.mirror);
        bench.asCaseWorker();
        var proposal = apply();
        assertThat(proposal.lines())
                .extracting(KitProposal.Line::effect)
                .containsExactly(Effect.ADDED, Effect.NOT_ON_OFFER, Effect.ADDED);
        assertThat(rows()).extracting(NeedRow::itemId).containsExactly(bench.chair, bench.clipper);
    }

    @Test
    void prioritiesSubstitutesAndReasonAreKept() {
        UUID need = needs.add(
                bench.project,
                new NeedDraft(
                        bench.chair, 1, NeedPriority.OPTIONAL, Set.of(bench.mirror, bench.clipper), " سبب\u202E  "));
        NeedRow row = rows().getFirst();
        assertThat(row.id()).isEqualTo(need);
        assertThat(row.priority()).isEqualTo(NeedPriority.OPTIONAL);
        assertThat(row.substitutes())
                .extracting(NeedRow.Substitute::itemId)
                .containsExactlyInAnyOrder(bench.mirror, bench.clipper);
        assertThat(row.reason()).isEqualTo("سبب");
        signIn.as(Role.ORGANISER);
        assertThat(needs.toCompose(List.of(bench.project)).get(bench.project).getFirst())
                .extracting(ProjectNeed::priority, one -> Set.copyOf(one.substitutes()))
                .containsExactly(NeedPriority.OPTIONAL, Set.of(bench.mirror, bench.clipper));
    }

    @Test
    void totalsAreThoseOfTodayByPriority() {
        needs.add(bench.project, NeedDraft.of(bench.chair, 2));
        needs.add(bench.project, new NeedDraft(bench.mirror, 1, NeedPriority.USEFUL, Set.of(), ""));
        var list = needs.needs(bench.project);
        assertThat(list.total(NeedPriority.ESSENTIAL)).isEqualTo(Money.ofDirhams(9_000));
        assertThat(list.total(NeedPriority.USEFUL)).isEqualTo(Money.ofDirhams(2_600));
        assertThat(list.total(NeedPriority.OPTIONAL)).isEqualTo(Money.ZERO);
        assertThat(list.total()).isEqualTo(Money.ofDirhams(11_600));
    }

    @Test
    void ofTwoEditorsTheSlowerIsToldAndNothingIsLost() {
        UUID need = needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        long seen = rows().getFirst().version();
        needs.change(bench.project, need, seen, NeedDraft.of(bench.chair, 2));
        assertThatThrownBy(() -> needs.change(bench.project, need, seen, NeedDraft.of(bench.chair, 9)))
                .isInstanceOf(NeedChangedMeanwhile.class);
        assertThatThrownBy(() -> needs.remove(bench.project, need, seen)).isInstanceOf(NeedChangedMeanwhile.class);
        assertThat(rows().getFirst().quantity()).isEqualTo(2);
        needs.remove(bench.project, need, rows().getFirst().version());
        assertThat(rows()).isEmpty();
    }

    @Test
    void linesKeepTheOrderTheyAreGiven() {
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        needs.add(bench.project, NeedDraft.of(bench.mirror, 1));
        UUID last = needs.add(bench.project, NeedDraft.of(bench.clipper, 1));
        needs.move(bench.project, last, -2);
        assertThat(rows()).extracting(NeedRow::itemId).containsExactly(bench.clipper, bench.chair, bench.mirror);
        needs.move(bench.project, last, -1);
        assertThat(rows().getFirst().id()).isEqualTo(last);
        needs.remove(bench.project, last, rows().getFirst().version());
        needs.add(bench.project, NeedDraft.of(bench.clipper, 1), 1);
        assertThat(rows())
                .as("put back where it was wanted")
                .extracting(NeedRow::itemId)
                .containsExactly(bench.chair, bench.clipper, bench.mirror);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void aQuantityOutOfReachIsRefused(int quantity) {
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(bench.chair, quantity)))
                .hasMessage("lifeprojects.needs.quantityWrong");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        UUID waiting = bench.proposed("مقص", "Ciseaux", 100);
        bench.asCaseWorker();
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(waiting, 1)))
                .hasMessage("lifeprojects.needs.notOnOffer");
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(UUID.randomUUID(), 1)))
                .hasMessage("lifeprojects.needs.notOnOffer");
        refuses(NeedPriority.ESSENTIAL, Set.of(bench.chair), "", "lifeprojects.needs.ownSubstitute");
        refuses(NeedPriority.ESSENTIAL, Set.of(waiting), "", "lifeprojects.needs.notOnOffer");
        refuses(NeedPriority.ESSENTIAL, Set.of(), "س".repeat(401), "lifeprojects.prepared.tooLong");
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        refuses(NeedPriority.USEFUL, Set.of(), "", "lifeprojects.needs.twice");
    }

    @Test
    void aWithdrawnItemIsFlaggedAndItsLineMayStillBeWritten() {
        UUID need = needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        bench.withdraw(bench.chair);
        bench.asCaseWorker();
        assertThat(rows().getFirst().flag()).isEqualTo(NeedFlag.WITHDRAWN);
        needs.change(bench.project, need, rows().getFirst().version(), NeedDraft.of(bench.chair, 3));
        assertThat(rows().getFirst().quantity()).isEqualTo(3);
        jdbc.update("update catalogue_item set price_centimes = 0 where id = ?", bench.mirror);
        needs.add(bench.project, NeedDraft.of(bench.mirror, 1));
        assertThat(rows().getLast().flag()).isEqualTo(NeedFlag.UNPRICED);
    }

    @Test
    void submittedItIsClosedAndAdjournedItIsOpenAgain() {
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        var cast = new ProjectCast(context);
        for (ProjectState state : List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED))
            cast.move(bench.project, state);
        NeedRow row = rows().getFirst();
        String closed = "lifeprojects.prepared.notOpen";
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(bench.mirror, 1)))
                .hasMessage(closed);
        assertThatThrownBy(() -> needs.change(bench.project, row.id(), row.version(), NeedDraft.of(bench.chair, 2)))
                .hasMessage(closed);
        assertThatThrownBy(() -> needs.remove(bench.project, row.id(), row.version()))
                .hasMessage(closed);
        assertThatThrownBy(() -> needs.move(bench.project, row.id(), 1)).hasMessage(closed);
        assertThatThrownBy(() -> needs.applyKit(bench.project, bench.kit, 1)).hasMessage(closed);
        signIn.as(Role.APPROVER);
        cast.move(bench.project, ADJOURNED);
        bench.asCaseWorker();
        needs.add(bench.project, NeedDraft.of(bench.mirror, 1));
        assertThat(rows()).hasSize(2);
    }

    @Test
    void anotherCentreReachesNothing() {
        UUID need = needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        signIn.as(Role.CASE_WORKER, bench.fes);
        assertThatThrownBy(() -> needs.needs(bench.project)).hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(bench.mirror, 1)))
                .hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> needs.remove(bench.project, need, 0)).hasMessage("lifeprojects.gone");
    }

    /** A line's id of one project in the address of another. */
    @Test
    void aLineIsReachedThroughItsOwnProjectAlone() {
        UUID need = needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        UUID other = projects.start(bench.person, new LocalizedText("مشروع آخر", "Autre"), null, List.of());
        assertThatThrownBy(() -> needs.remove(other, need, 0)).isInstanceOf(NeedChangedMeanwhile.class);
        assertThatThrownBy(() -> needs.change(other, need, 0, NeedDraft.of(bench.chair, 5)))
                .isInstanceOf(NeedChangedMeanwhile.class);
        assertThat(rows()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void onlyCaseWorkersWrite(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> needs.add(bench.project, NeedDraft.of(bench.chair, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> needs.applyKit(bench.project, bench.kit, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> needs.move(bench.project, UUID.randomUUID(), 1))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> needs.remove(bench.project, UUID.randomUUID(), 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thoseWhoOnlyEverKnewNeedsStillReadThem() {
        UUID other = projects.start(
                bench.person,
                new LocalizedText("مشروع آخر", "Autre"),
                null,
                List.of(new EligibleProject.Need(bench.chair, 2)));
        NeedRow row = needs.needs(other).needs().getFirst();
        assertThat(row.priority()).isEqualTo(NeedPriority.ESSENTIAL);
        assertThat(row.reason()).isEmpty();
        needs.add(other, new NeedDraft(bench.mirror, 1, NeedPriority.OPTIONAL, Set.of(), ""));
        entities.clear();
        assertThat(projects.detail(other).orElseThrow().needs())
                .containsExactly(new EligibleProject.Need(bench.chair, 2), new EligibleProject.Need(bench.mirror, 1));
    }

    private void refuses(NeedPriority priority, Set<UUID> substitutes, String reason, String key) {
        assertThatThrownBy(() -> needs.add(bench.project, new NeedDraft(bench.chair, 1, priority, substitutes, reason)))
                .hasMessage(key);
    }

    private List<NeedRow> rows() {
        return needs.needs(bench.project).needs();
    }

    private Integer acts(String act) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and act = ?",
                Integer.class,
                bench.project.toString(),
                act);
    }

    /** The kit as it is looked at now. */
    private KitProposal apply() {
        long seen = needs.proposal(bench.project, bench.kit).kit().version();
        return needs.applyKit(bench.project, bench.kit, seen);
    }
}

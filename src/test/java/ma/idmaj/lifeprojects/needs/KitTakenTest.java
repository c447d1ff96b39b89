package ma.idmaj.lifeprojects.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.catalogue.substitutes.SubstituteRow;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.lifeprojects.ProjectBench;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.lifeprojects.ProjectDrafts;
import ma.idmaj.lifeprojects.needs.KitProposal.Effect;
import ma.idmaj.shared.LocalizedText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A list remembers the version of the kit it was filled from, says how it differs, and is never emptied by a newer one. */
@DatabaseTest
class KitTakenTest {

    private static final LocalizedText NAME = new LocalizedText("حلاقة الرجال", "Coiffure pour hommes");

    @Autowired
    ApplicationContext context;

    @Autowired
    NeedsService needs;

    @Autowired
    KitVersions versions;

    @Autowired
    SubstituteService substitutes;

    @Autowired
    ProjectDrafts drafts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    private ProjectBench bench;
    private UUID dryer;

    @BeforeEach
    void bench() {
        bench = new ProjectBench(context, signIn);
        dryer = bench.approved("مجفف", "Séchoir", 900);
        bench.asCaseWorker();
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aListFromNoKitIsLaidBesideNone() {
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        assertThat(needs.difference(bench.project)).isEmpty();
    }

    @Test
    void takenAsItIsNothingDiffers() {
        apply();
        var difference = needs.difference(bench.project).orElseThrow();
        assertThat(difference.lines()).isEmpty();
        assertThat(difference.kit().version()).isEqualTo(1);
        assertThat(difference.newer()).isFalse();
    }

    @Test
    void anotherVersionThanTheOneLookedAtIsNotTaken() {
        change(1, line(bench.chair, 3));
        bench.asCaseWorker();
        assertThatThrownBy(() -> needs.applyKit(bench.project, bench.kit, 1))
                .isInstanceOf(KitMovedOn.class)
                .hasMessage("lifeprojects.needs.kitMovedOn");
        assertThat(needs.needs(bench.project).needs()).isEmpty();
        needs.applyKit(bench.project, bench.kit, 2);
        assertThat(needs.needs(bench.project).needs()).hasSize(1);
    }

    @Test
    void whatTheCatalogueHasApprovedInsteadIsOffered() {
        UUID stool = bench.approved("مقعد", "Tabouret", 300);
        UUID bench2 = bench.proposed("مقعد طويل", "Banc", 200);
        UUID lot = bench.approved("مقاعد", "Lot de tabourets", 250);
        signIn.as(Role.SUPERVISOR);
        for (UUID other : List.of(dryer, stool, bench2, lot)) substitutes.add(bench.chair, other);
        jdbc.update("update catalogue_item set unit = 'LOT' where id = ?", lot);
        bench.asCaseWorker();
        assertThat(needs.standIns(bench.chair))
                .extracting(SubstituteRow::itemId)
                .as("approved, of one unit, the cheapest first")
                .containsExactly(stool, dryer);
        assertThat(needs.standIns(bench.mirror)).isEmpty();
    }

    @Test
    void whatIsCountedOtherwiseSinceIsNotTaken() {
        change(1, line(bench.chair, 2), line(bench.mirror, 2, dryer), line(bench.clipper, 3));
        jdbc.update("update catalogue_item set unit = 'LOT' where id in (?, ?)", bench.clipper, dryer);
        bench.asCaseWorker();
        assertThat(needs.proposal(bench.project, bench.kit).lines())
                .extracting(line -> line.effect().name())
                .containsExactly("ADDED", "ADDED", "UNIT_CHANGED");
        apply();
        assertThat(needs.needs(bench.project).needs())
                .extracting(NeedRow::itemId)
                .containsExactly(bench.chair, bench.mirror);
        assertThat(row(bench.mirror).substitutes()).isEmpty();
    }

    @Test
    void aSubstituteIsCountedAsTheItemIs() {
        jdbc.update("update catalogue_item set unit = 'LOT' where id = ?", dryer);
        var draft = new NeedDraft(bench.chair, 1, NeedPriority.ESSENTIAL, Set.of(dryer), "");
        assertThatThrownBy(() -> needs.add(bench.project, draft)).hasMessage("lifeprojects.needs.substituteUnit");
    }

    @Test
    void eachKindOfDifferenceIsNamed() {
        change(1, line(bench.chair, 2), line(bench.mirror, 2, dryer), line(bench.clipper, 3));
        bench.asCaseWorker();
        apply();
        NeedRow chair = row(bench.chair);
        assertThat(row(bench.mirror).substitutes())
                .as("the kit's alternates are accepted from the first")
                .extracting(NeedRow.Substitute::itemId)
                .containsExactly(dryer);
        needs.change(bench.project, chair.id(), chair.version(), NeedDraft.of(bench.chair, 1));
        NeedRow mirror = row(bench.mirror);
        needs.change(bench.project, mirror.id(), mirror.version(), NeedDraft.of(dryer, 2));
        NeedRow clipper = row(bench.clipper);
        needs.change(bench.project, clipper.id(), clipper.version(), NeedDraft.of(bench.clipper, 4));
        assertThat(differences())
                .containsExactly(
                        tuple(bench.chair, KitDeviation.FEWER, 2, 1),
                        tuple(bench.mirror, KitDeviation.ALTERNATE, 2, 2),
                        tuple(bench.clipper, KitDeviation.MORE, 3, 4));
        assertThat(needs.proposal(bench.project, bench.kit).lines())
                .as("an alternate is not asked for twice")
                .extracting(KitProposal.Line::effect)
                .containsExactly(Effect.RAISED, Effect.ALTERNATE_THERE, Effect.THERE);
        UUID other = bench.approved("مقص", "Ciseaux", 100);
        bench.asCaseWorker();
        needs.remove(bench.project, row(bench.chair).id(), row(bench.chair).version());
        needs.add(bench.project, NeedDraft.of(other, 1));
        assertThat(differences())
                .contains(tuple(bench.chair, KitDeviation.LEFT_OUT, 2, 0), tuple(other, KitDeviation.ADDED, 0, 1));
    }

    @Test
    void aNewerVersionIsOfferedAndTakesNothingOut() {
        apply();
        change(1, line(bench.chair, 3), line(dryer, 1));
        bench.asCaseWorker();
        var before = needs.difference(bench.project).orElseThrow();
        assertThat(before.newer()).isTrue();
        assertThat(before.kit().version()).as("what was taken stays").isEqualTo(1);
        assertThat(before.lines()).as("measured by what was taken").isEmpty();
        var proposal = needs.proposal(bench.project, bench.kit);
        assertThat(proposal.taken()).isFalse();
        assertThat(needs.needs(bench.project).needs())
                .extracting(NeedRow::quantity)
                .containsExactly(2, 2, 3);
        apply();
        assertThat(needs.needs(bench.project).needs())
                .extracting(NeedRow::itemId, NeedRow::quantity)
                .containsExactly(
                        tuple(bench.chair, 3), tuple(bench.mirror, 2), tuple(bench.clipper, 3), tuple(dryer, 1));
        var after = needs.difference(bench.project).orElseThrow();
        assertThat(after.newer()).isFalse();
        assertThat(after.lines())
                .extracting(KitDifference.Line::itemId, KitDifference.Line::deviation)
                .containsExactly(tuple(bench.mirror, KitDeviation.ADDED), tuple(bench.clipper, KitDeviation.ADDED));
    }

    @Test
    void aNewerVersionThatAddsNothingCanStillBeTaken() {
        apply();
        change(1, line(bench.chair, 1));
        bench.asCaseWorker();
        var proposal = apply();
        assertThat(proposal.changes()).isFalse();
        assertThat(proposal.worthApplying()).isTrue();
        assertThat(needs.difference(bench.project).orElseThrow().kit().version())
                .isEqualTo(2);
        assertThat(apply().worthApplying()).isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject_id = ? and act = 'kitApplied'",
                        Integer.class,
                        bench.project.toString()))
                .isEqualTo(2);
    }

    @Test
    void aRetiredKitIsNoLongerProposedAndTheListStays() {
        apply();
        change(1, line(bench.chair, 9));
        signIn.as(Role.SUPERVISOR);
        versions.retire(bench.kit);
        bench.asCaseWorker();
        var difference = needs.difference(bench.project).orElseThrow();
        assertThat(difference.newer()).isFalse();
        assertThat(difference.lines()).isEmpty();
        assertThat(needs.kits(bench.project)).noneMatch(kit -> kit.id().equals(bench.kit));
        assertThatThrownBy(() -> needs.applyKit(bench.project, bench.kit, 1)).hasMessage("lifeprojects.needs.kitGone");
    }

    @Test
    void aProjectOpenedWithAKitBeginsWithItsPriorities() {
        signIn.as(Role.SUPERVISOR);
        versions.change(
                bench.kit,
                1,
                new KitDraft(
                        NAME,
                        List.of(
                                line(bench.chair, 1, dryer),
                                new KitDraft.Line(
                                        bench.mirror, ItemUnit.PIECE, 1, KitPriority.OPTIONAL, List.of(), "")),
                        "سبب"));
        bench.asCaseWorker();
        UUID project = drafts.open(bench.person, new ProjectDraft(NAME, ProjectBench.TRADE), bench.kit);
        assertThat(needs.needs(project).needs())
                .extracting(
                        NeedRow::itemId,
                        NeedRow::priority,
                        need -> need.substitutes().size())
                .containsExactly(
                        tuple(bench.chair, NeedPriority.ESSENTIAL, 1), tuple(bench.mirror, NeedPriority.OPTIONAL, 0));
        assertThat(needs.difference(project).orElseThrow().lines()).isEmpty();
        assertThatThrownBy(() -> drafts.open(bench.person, new ProjectDraft(NAME, null), bench.kit))
                .as("of another trade")
                .hasMessage("lifeprojects.kitUnknown");
    }

    @Test
    void anAlternateNotOnOfferIsNotAccepted() {
        change(1, line(bench.chair, 1, dryer));
        bench.withdraw(dryer);
        bench.asCaseWorker();
        apply();
        assertThat(row(bench.chair).substitutes()).isEmpty();
    }

    @Test
    void theDifferenceIsReadByThoseWhoReadTheProject() {
        apply();
        signIn.as(Role.SUPERVISOR);
        assertThat(needs.difference(bench.project)).isPresent();
        signIn.as(Role.DESK);
        assertThatThrownBy(() -> needs.difference(bench.project)).isInstanceOf(AccessDeniedException.class);
        signIn.as(Role.CASE_WORKER, bench.fes);
        assertThatThrownBy(() -> needs.difference(bench.project)).hasMessage("lifeprojects.gone");
    }

    private void change(long version, KitDraft.Line... lines) {
        signIn.as(Role.SUPERVISOR);
        versions.change(bench.kit, version, new KitDraft(NAME, Arrays.asList(lines), "سبب"));
    }

    private static KitDraft.Line line(UUID item, int quantity, UUID... alternates) {
        return new KitDraft.Line(item, ItemUnit.PIECE, quantity, KitPriority.ESSENTIAL, List.of(alternates), "");
    }

    private List<org.assertj.core.groups.Tuple> differences() {
        return needs.difference(bench.project).orElseThrow().lines().stream()
                .map(line -> tuple(line.itemId(), line.deviation(), line.inKit(), line.inList()))
                .toList();
    }

    private NeedRow row(UUID item) {
        return needs.needs(bench.project).needs().stream()
                .filter(need -> need.itemId().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** The kit as it is looked at now. */
    private KitProposal apply() {
        long seen = needs.proposal(bench.project, bench.kit).kit().version();
        return needs.applyKit(bench.project, bench.kit, seen);
    }
}

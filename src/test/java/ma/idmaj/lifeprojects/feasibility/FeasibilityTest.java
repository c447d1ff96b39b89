package ma.idmaj.lifeprojects.feasibility;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectBench;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.lifeprojects.ProjectDrafts;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.fit.FitFlag;
import ma.idmaj.lifeprojects.fit.FitService;
import ma.idmaj.lifeprojects.fit.ShownFit;
import ma.idmaj.lifeprojects.market.Demand;
import ma.idmaj.lifeprojects.market.MarketNoteDraft;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Feasibility is written by the own centre until submitted; nothing unanswered goes to the committee, and what does is kept. */
@DatabaseTest
class FeasibilityTest {

    private static final CostLine WATER = new CostLine("ماء وكهرباء", Money.ofDirhams(300));

    @Autowired
    FeasibilityService feasibility;

    @Autowired
    ProjectDrafts drafts;

    @Autowired
    FitService fits;

    @Autowired
    NeedsService needs;

    @Autowired
    MarketService market;

    @Autowired
    LifeProjectService projects;

    @Autowired
    ApplicationContext context;

    @Autowired
    SignIn signIn;

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
    void whatIsSavedIsReadBack() {
        UUID note = note("06.141");
        var so = with(note, List.of(WATER));
        feasibility.save(bench.project, 0, so);
        var detail = feasibility.detail(bench.project);
        assertThat(detail.feasibility()).isEqualTo(so);
        assertThat(detail.chosen().id()).isEqualTo(note);
        assertThat(detail.version()).isEqualTo(1);
        assertThat(detail.feasibility().fixedCosts()).isEqualTo(Money.ofDirhams(1_800));
        feasibility.save(bench.project, 1, Feasibility.EMPTY);
        assertThat(feasibility.detail(bench.project).feasibility()).isEqualTo(Feasibility.EMPTY);
    }

    /** The committee would read of bread where phones are repaired. */
    @Test
    void theMarketOfAnotherTradeIsNoReason() {
        UUID note = note("06.141");
        feasibility.save(bench.project, 0, with(note, List.of(WATER)));
        var title = new LocalizedText("محل حلاقة", "Salon de coiffure");
        drafts.describe(bench.project, new ProjectDraft(title, ProjectBench.TRADE), new ProjectDraft(title, null));
        var detail = feasibility.detail(bench.project);
        assertThat(detail.chosen()).isNull();
        assertThat(detail.feasibility().marketNote()).isNull();
        assertThat(detail.version()).isEqualTo(2);
    }

    @Test
    void ofTwoEditorsTheSlowerIsTold() {
        feasibility.save(bench.project, 0, ProjectCast.ANSWERED);
        assertThatThrownBy(() -> feasibility.save(bench.project, 0, Feasibility.EMPTY))
                .as("both wrote it first")
                .isInstanceOf(FeasibilityChangedMeanwhile.class);
        feasibility.save(bench.project, 1, with(null, List.of(WATER)));
        assertThatThrownBy(() -> feasibility.save(bench.project, 1, Feasibility.EMPTY))
                .isInstanceOf(FeasibilityChangedMeanwhile.class);
        assertThat(feasibility.detail(bench.project).feasibility().costs()).containsExactly(WATER);
    }

    @Test
    void whatIsOutOfReachIsRefused() {
        refuses(with(null, Collections.nCopies(21, WATER)), "lifeprojects.feasibility.tooManyCosts");
        refuses(with(null, List.of(new CostLine(" ", Money.ofDirhams(1)))), "lifeprojects.feasibility.costUnnamed");
        refuses(
                with(null, List.of(new CostLine("س", Money.ofDirhams(1_000_001)))),
                "lifeprojects.feasibility.amountWrong");
        refuses(with(null, List.of(new CostLine("س", new Money(-1)))), "lifeprojects.feasibility.amountWrong");
        refuses(with(UUID.randomUUID(), List.of()), "lifeprojects.feasibility.noteWrong");
        refuses(units(-1), "lifeprojects.feasibility.unitsWrong");
        refuses(units(100_001), "lifeprojects.feasibility.unitsWrong");
        refuses(words("س".repeat(1001)), "lifeprojects.prepared.tooLong");
        feasibility.save(bench.project, 0, words("<b>\u0000سوق\u202E</b>"));
        assertThat(feasibility.detail(bench.project).feasibility().marketWords())
                .isEqualTo("<b>سوق</b>");
    }

    @Test
    void aNoteOfAnotherTradeIsNoReason() {
        UUID note = note("06.141");
        UUID other = projects.start(bench.person, new LocalizedText("مخبزة", "Boulangerie"), null, List.of());
        assertThatThrownBy(() -> feasibility.save(other, 0, with(note, List.of())))
                .hasMessage("lifeprojects.feasibility.noteWrong");
    }

    @Test
    void theRefusalNamesWhatIsMissingAndWhereInBothLanguages() {
        reach(FEASIBILITY);
        var refused = catchThrowableOfType(FeasibilityIncomplete.class, () -> projects.move(bench.project, SUBMITTED));
        assertThat(refused.tab()).isEqualTo("feasibility");
        var missing = (LocalizedText) refused.values()[0];
        assertThat(missing.ar()).contains("دراسة الجدوى", "سبب اختيار السوق", "كلفة الوحدة", "تجهيز أساسي");
        assertThat(missing.fr()).contains("Faisabilité", "la raison de marché", "équipement essentiel");
        assertThat(projects.detail(bench.project).orElseThrow().project().state())
                .isEqualTo(FEASIBILITY);
    }

    @Test
    void eachGapAloneRefuses() {
        reach(FEASIBILITY);
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        refusesToSubmit(words(""), "la raison de marché");
        refusesToSubmit(units(0), "les unités par mois");
        refusesToSubmit(premises(Premises.HAS, "", null), "l’adresse du local");
        refusesToSubmit(premises(Premises.TO_RENT, "زنقة 3", null), "le loyer");
        feasibility.save(bench.project, feasibility.detail(bench.project).version(), ProjectCast.ANSWERED);
        projects.move(bench.project, SUBMITTED);
    }

    @Test
    void needsWithoutAnEssentialOneOrAPriceRefuse() {
        reach(FEASIBILITY);
        feasibility.save(bench.project, 0, ProjectCast.ANSWERED);
        needs.add(bench.project, new NeedDraft(bench.mirror, 1, NeedPriority.USEFUL, Set.of(), ""));
        assertThat(missing()).contains("équipement essentiel").doesNotContain("Faisabilité");
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        jdbc.update("update catalogue_item set price_centimes = 0 where id = ?", bench.mirror);
        assertThat(missing()).contains("sans prix", "Miroir").doesNotContain("Fauteuil");
        jdbc.update("update catalogue_item set price_centimes = 100 where id = ?", bench.mirror);
        bench.withdraw(bench.chair);
        bench.asCaseWorker();
        assertThat(missing()).contains("retirés du catalogue", "Fauteuil");
    }

    @Test
    void whatWasClaimedIsKeptWordForWordAtEachSubmission() {
        UUID note = note("06.141");
        reach(FEASIBILITY);
        needs.applyKit(bench.project, bench.kit, 1);
        feasibility.save(bench.project, 0, with(note, List.of()));
        assertThat(fits.shown(bench.project)).isEmpty();
        projects.move(bench.project, SUBMITTED);
        ShownFit shown = fits.shown(bench.project).orElseThrow();
        assertThat(shown.ar()).contains("دبلوم الحلاقة", "حلاقة الرجال", "الدار البيضاء");
        assertThat(shown.fr()).contains("Coiffure pour hommes", "kit du métier");
        signIn.as(Role.APPROVER);
        new ProjectCast(context).move(bench.project, ADJOURNED);
        bench.asCaseWorker();
        feasibility.save(bench.project, 1, ProjectCast.ANSWERED);
        assertThat(fits.shown(bench.project)).as("until it is submitted again").hasValue(shown);
        projects.move(bench.project, SUBMITTED);
        assertThat(fits.shown(bench.project).orElseThrow().ar())
                .contains("طلبات يومية")
                .doesNotContain("الدار البيضاء");
        assertThat(jdbc.queryForObject(
                        "select count(*) from fit_shown where life_project_id = ?", Integer.class, bench.project))
                .isEqualTo(2);
    }

    @Test
    void theFitReadsTheFileTheListAndTheNearestNote() {
        note("06.141");
        assertThat(fits.fit(bench.project).flags())
                .contains(FitFlag.EQUIPMENT, FitFlag.LICENCE, FitFlag.PREMISES, FitFlag.POWER)
                .doesNotContain(FitFlag.TRAINING, FitFlag.MARKET);
        needs.add(bench.project, NeedDraft.of(bench.chair, 1));
        needs.add(bench.project, new NeedDraft(bench.mirror, 1, NeedPriority.USEFUL, Set.of(bench.clipper), ""));
        feasibility.save(bench.project, 0, ProjectCast.ANSWERED);
        assertThat(fits.fit(bench.project).flags())
                .as("a substitute covers the kit's clipper")
                .isEmpty();
    }

    @Test
    void submittedItIsClosed() {
        reach(FEASIBILITY);
        new ProjectCast(context).move(bench.project, SUBMITTED);
        assertThatThrownBy(() -> feasibility.save(bench.project, 1, Feasibility.EMPTY))
                .hasMessage("lifeprojects.prepared.notOpen");
    }

    @Test
    void anotherCentreReachesNothing() {
        signIn.as(Role.CASE_WORKER, bench.fes);
        assertThatThrownBy(() -> feasibility.detail(bench.project)).hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> feasibility.save(bench.project, 0, ProjectCast.ANSWERED))
                .hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> fits.fit(bench.project)).hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> fits.shown(bench.project)).hasMessage("lifeprojects.gone");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void onlyCaseWorkersWrite(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> feasibility.save(bench.project, 0, ProjectCast.ANSWERED))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "DESK", "ADMINISTRATOR"})
    void whoMayNotReadPeopleReadsNothing(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> feasibility.detail(bench.project)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fits.fit(bench.project)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fits.shown(bench.project)).isInstanceOf(AccessDeniedException.class);
    }

    private void refuses(Feasibility so, String key) {
        assertThatThrownBy(() -> feasibility.save(bench.project, 0, so)).hasMessage(key);
    }

    private void refusesToSubmit(Feasibility so, String missing) {
        feasibility.save(bench.project, feasibility.detail(bench.project).version(), so);
        assertThat(missing()).isEqualTo("Onglet « Faisabilité », il manque : " + missing + ".");
    }

    private String missing() {
        var refused = catchThrowableOfType(FeasibilityIncomplete.class, () -> projects.move(bench.project, SUBMITTED));
        return ((LocalizedText) refused.values()[0]).fr();
    }

    private void reach(ProjectState state) {
        for (ProjectState step : List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY)) {
            new ProjectCast(context).move(bench.project, step);
            if (step == state) return;
        }
    }

    private UUID note(String place) {
        return market.write(
                bench.casablanca,
                new MarketNoteDraft(
                        ProjectBench.TRADE,
                        place,
                        Demand.STRONG,
                        4,
                        null,
                        new LocalizedText("حي كثيف السكان", ""),
                        "زيارة ميدانية",
                        LocalDate.of(2026, 2, 1)),
                null);
    }

    private static Feasibility with(UUID note, List<CostLine> costs) {
        return new Feasibility(
                note,
                "",
                Premises.TO_RENT,
                "زنقة 3، رقم 7",
                Money.ofDirhams(1_500),
                "وعد بالكراء",
                Power.SINGLE_PHASE,
                3_000,
                PowerSupply.THERE,
                Licence.HELD,
                "رخصة جماعية",
                Money.ofDirhams(2_000),
                Money.ofDirhams(30),
                Money.ofDirhams(5),
                200,
                new ArrayList<>(costs));
    }

    private static Feasibility words(String words) {
        return copy(words, Premises.NONE_NEEDED, "", null, 600);
    }

    private static Feasibility units(int units) {
        return copy("سوق", Premises.NONE_NEEDED, "", null, units);
    }

    private static Feasibility premises(Premises premises, String address, Money rent) {
        return copy("سوق", premises, address, rent, 600);
    }

    private static Feasibility copy(String words, Premises premises, String address, Money rent, int units) {
        var so = ProjectCast.ANSWERED;
        return new Feasibility(
                null,
                words,
                premises,
                address,
                rent,
                "",
                so.power(),
                null,
                null,
                so.licence(),
                "",
                so.ownContribution(),
                so.price(),
                so.unitCost(),
                units,
                List.of());
    }
}

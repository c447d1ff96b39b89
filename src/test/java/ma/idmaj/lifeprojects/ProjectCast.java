package ma.idmaj.lifeprojects;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.Decision;
import ma.idmaj.lifeprojects.committee.DecisionService;
import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.lifeprojects.committee.SessionDraft;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Leads projects on as people would, with what each move wants to be there; whoever adds a rule adds it here too. */
public final class ProjectCast {

    /** A bakery without premises that sells 600 breads a month and lives. */
    public static final Feasibility ANSWERED = new Feasibility(
            null,
            "طلبات يومية من مقاهي الحي",
            Premises.NONE_NEEDED,
            "",
            null,
            "",
            Power.NONE,
            null,
            null,
            Licence.NOT_NEEDED,
            "",
            Money.ofDirhams(2_000),
            Money.ofDirhams(12),
            Money.ofDirhams(4),
            600,
            List.of());

    private final ApplicationContext context;
    private final LifeProjectService projects;
    private final PathwayService pathways;
    private final FeasibilityService feasibility;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final Clock clock;

    public ProjectCast(ApplicationContext context) {
        this.context = context;
        this.projects = context.getBean(LifeProjectService.class);
        this.pathways = context.getBean(PathwayService.class);
        this.feasibility = context.getBean(FeasibilityService.class);
        this.needs = context.getBean(NeedsService.class);
        this.catalogue = context.getBean(CatalogueService.class);
        this.clock = context.getBean(Clock.class);
    }

    /** Prepares the move and makes it, as whoever is signed in. */
    public void move(UUID project, ProjectState to) {
        if (to == ProjectState.DIAGNOSED) diagnose(project);
        if (to == ProjectState.SUBMITTED) answerFeasibility(project);
        if (to.decided()) decide(project, to);
        else if (to == ProjectState.WITHDRAWN) projects.withdraw(project, "غيّر المشروع");
        else projects.move(project, to);
    }

    /** Every pathway not looked at yet is found fine: training too, so that none is wanted. */
    private void diagnose(UUID project) {
        pathways.assess(
                project,
                pathways.diagnosis(project).notLookedAt().stream()
                        .map(pathway -> PathwayDraft.fine(pathway, LocalDate.now(clock)))
                        .toList());
    }

    /** An answered feasibility and something to buy, unless they are there. */
    public void answerFeasibility(UUID project) {
        if (feasibility.detail(project).savedBy() == null) feasibility.save(project, 0, ANSWERED);
        if (needs.needs(project).needs().isEmpty()) {
            UUID item = catalogue.pick("", true, 0, 1).stream()
                    .map(ItemRow::id)
                    .findFirst()
                    .orElseGet(this::approvedItem);
            needs.add(project, NeedDraft.of(item, 1));
        }
    }

    /** Written past the supervisors, whose work this is not about. */
    private UUID approvedItem() {
        UUID id = UUID.randomUUID();
        context.getBean(JdbcTemplate.class).update("""
                insert into catalogue_item (id, reference, name_ar, name_fr, specification_ar, specification_fr, sector, kind,
                    unit, price_centimes, price_date, price_source, state, search_text, folded_ar, folded_fr, sort_ar,
                    sort_fr, version)
                values (?, 'CAST', 'فرن', 'Four', '', '', 'CATERING', 'DURABLE', 'PIECE', 1150000, '2026-01-05', 'devis',
                    'APPROVED', 'فرن four cast', 'فرن', 'four', 'فرن', 'four', 0)""", id);
        return id;
    }

    /** A session of its own for one file, planned, held and closed by the approver who is signed in. */
    private void decide(UUID project, ProjectState to) {
        var sessions = context.getBean(SessionService.class);
        var decisions = context.getBean(DecisionService.class);
        UUID session = sessions.plan(session(LocalDate.of(2026, 1, 12)));
        sessions.add(session, List.of(project));
        decisions.hold(session);
        UUID line = context.getBean(CommitteeService.class)
                .session(session)
                .lines()
                .getFirst()
                .id();
        decisions.decide(
                session,
                line,
                switch (to) {
                    case ADJOURNED -> Decision.adjourn(List.of("بيان أثمان ثان"));
                    case REJECTED -> Decision.reject("خارج مجالات الدعم");
                    default -> Decision.approve();
                });
        decisions.close(session);
    }

    /** What is said of a session: an hour, a place, one member. */
    public static SessionDraft session(LocalDate day) {
        return new SessionDraft(
                day,
                LocalTime.of(10, 0),
                new LocalizedText("قاعة الاجتماعات", "Salle de réunion"),
                List.of(Member.of(
                        new PersonName("زهرة بلمقدم", "Zohra BELMOKADDEM"),
                        new LocalizedText("رئيسة اللجنة", "Présidente du comité"),
                        new LocalizedText("قسم العمل الاجتماعي", "Division de l’action sociale"))));
    }
}

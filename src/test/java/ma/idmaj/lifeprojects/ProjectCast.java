package ma.idmaj.lifeprojects;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.Money;

import org.springframework.context.ApplicationContext;

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

    private final LifeProjectService projects;
    private final FeasibilityService feasibility;
    private final NeedsService needs;
    private final CatalogueService catalogue;

    public ProjectCast(ApplicationContext context) {
        this.projects = context.getBean(LifeProjectService.class);
        this.feasibility = context.getBean(FeasibilityService.class);
        this.needs = context.getBean(NeedsService.class);
        this.catalogue = context.getBean(CatalogueService.class);
    }

    /** Prepares the move and makes it, as whoever is signed in. */
    public void move(UUID project, ProjectState to) {
        if (to == ProjectState.SUBMITTED) answerFeasibility(project);
        projects.move(project, to);
    }

    /** An answered feasibility and something to buy, unless they are there. */
    public void answerFeasibility(UUID project) {
        if (feasibility.detail(project).savedBy() == null) feasibility.save(project, 0, ANSWERED);
        if (needs.needs(project).needs().isEmpty()) {
            UUID item = catalogue.pick("", true, 0, 1).getFirst().id();
            needs.add(project, NeedDraft.of(item, 1));
        }
    }
}

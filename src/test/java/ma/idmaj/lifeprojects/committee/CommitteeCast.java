package ma.idmaj.lifeprojects.committee;

import static ma.idmaj.lifeprojects.ProjectState.*;

import jakarta.persistence.EntityManager;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two centres, a catalogue of one oven, and people whose projects are led as far as the committee. */
final class CommitteeCast {

    static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final List<PersonName> NAMES = List.of(
            new PersonName("فاطمة الطاهري", "Fatima TAHIRI"),
            new PersonName("محمد بنعلي", "Mohamed BENALI"),
            new PersonName("زينب حجي", "Zineb HAJJI"),
            new PersonName("ياسين أزولاي", "Yassine AZOULAY"));

    final UUID casablanca;
    final UUID fes;
    private final UUID oven;
    private final SignIn signIn;
    private final ApplicationContext context;
    private final ProjectCast projects;

    CommitteeCast(ApplicationContext context) {
        this.context = context;
        this.signIn = context.getBean(SignIn.class);
        this.projects = new ProjectCast(context);
        signIn.as(Role.ADMINISTRATOR);
        var territory = context.getBean(TerritoryService.class);
        casablanca = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("فاس", "Fès"), "03.231");
        signIn.as(Role.ORGANISER);
        oven = context.getBean(CatalogueService.class)
                .addFromList(new LocalizedText("فرن", "Four"), Money.ofDirhams(11_500), DAY, "liste.xlsx");
    }

    /** Projects of that many people of a centre, submitted by its case worker. */
    List<UUID> submitted(UUID centre, int count) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            UUID project = started(centre, i);
            for (ProjectState state : List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED))
                projects.move(project, state);
            ids.add(project);
        }
        context.getBean(EntityManager.class).flush();
        return ids;
    }

    private UUID started(UUID centre, int person) {
        signIn.as(Role.CASE_WORKER, centre);
        String cin =
                "BE%06d".formatted(100_000 + Math.floorMod(UUID.randomUUID().hashCode(), 800_000));
        UUID file = context.getBean(BeneficiaryService.class)
                .register(new BeneficiaryDraft(
                        NAMES.get(person % NAMES.size()), new NationalId(cin), null, null, null, "", null, null, ""));
        return context.getBean(LifeProjectService.class)
                .start(file, new LocalizedText("مخبزة", "Boulangerie"), null, List.of(new Need(oven, 2)));
    }

    ProjectState state(UUID project) {
        context.getBean(EntityManager.class).flush();
        return context.getBean(LifeProjectService.class)
                .detail(project)
                .orElseThrow()
                .project()
                .state();
    }
}

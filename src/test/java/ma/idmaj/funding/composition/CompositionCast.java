package ma.idmaj.funding.composition;

import jakarta.persistence.EntityManager;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A tranche, a ceremony whose list is open, and people with funded projects, made as whoever is signed in. */
public final class CompositionCast {

    public static final LocalizedText CEREMONY =
            new LocalizedText("حفل تأليف بالحي الحسني", "Cérémonie composée à Hay Hassani");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final AtomicInteger CARDS = new AtomicInteger(410_000);

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;

    public CompositionCast(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    public UUID tranche(long dirhams) {
        var funding = context.getBean(FundingService.class);
        UUID agreement = funding.sign(
                new LocalizedText("اتفاقية تأليف", "Convention de composition"), DAY, Money.ofDirhams(dirhams));
        return funding.tranches().stream()
                .filter(row -> row.agreementId().equals(agreement))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public UUID ceremony(UUID tranche, long dirhams) {
        return context.getBean(CeremonyService.class)
                .announce(new CeremonyDraft(
                        CEREMONY,
                        new LocalizedText("دار الشباب", "Maison des jeunes"),
                        null,
                        LocalDate.now(context.getBean(Clock.class)).plusDays(20),
                        LocalTime.of(10, 0),
                        tranche,
                        Money.ofDirhams(dirhams)));
    }

    /** @param dirhams of one essential item of that price; nought leaves it without one */
    public UUID person(PersonName name, long dirhams) {
        return project(name, List.of(new EligibleProject.Need(item(dirhams), 1)));
    }

    public UUID project(PersonName name, List<EligibleProject.Need> needs) {
        UUID person = context.getBean(BeneficiaryService.class)
                .registerFromList(name, new NationalId("QY" + CARDS.incrementAndGet()), null, null, "b".repeat(64));
        return context.getBean(LifeProjectService.class)
                .fundOutside(person, new LocalizedText("ورشة نجارة", "Menuiserie"), null, needs, "b".repeat(64));
    }

    /** A second project of the same person. */
    public UUID another(UUID project, long dirhams) {
        UUID person = jdbc.queryForObject("select beneficiary_id from life_project where id = ?", UUID.class, project);
        return context.getBean(LifeProjectService.class)
                .fundOutside(
                        person,
                        new LocalizedText("محل حدادة", "Ferronnerie"),
                        null,
                        List.of(new EligibleProject.Need(item(dirhams), 1)),
                        "b".repeat(64));
    }

    public UUID item(long dirhams) {
        int number = CARDS.incrementAndGet();
        UUID id = context.getBean(CatalogueService.class)
                .addFromList(
                        new LocalizedText("منشار رقم " + number, "Scie numéro " + number),
                        Money.ofDirhams(dirhams),
                        DAY,
                        "devis");
        jdbc.update(
                "update catalogue_item set state = 'APPROVED', price_by = null, written_by = null where id = ?", id);
        // Within one test's transaction the item is remembered as it was.
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            var entities = context.getBean(EntityManager.class);
            entities.flush();
            entities.clear();
        }
        return id;
    }

    public void decidedOn(UUID project, LocalDate day) {
        jdbc.update("update life_project set created_at = ? where id = ?", day.atTime(9, 0), project);
    }

    public void sex(UUID project, String sex) {
        jdbc.update(
                "update beneficiary set sex = ? where id = (select beneficiary_id from life_project where id = ?)",
                sex,
                project);
    }

    /** Whoever else the database knows stays out: a test speaks of its own people. */
    public Map<UUID, Fixing> othersOut(UUID ceremony, List<UUID> own) {
        var fixed = new HashMap<UUID, Fixing>();
        context.getBean(CompositionService.class).candidates(ceremony).stream()
                .map(CandidateRow::project)
                .filter(project -> !own.contains(project))
                .forEach(project -> fixed.put(project, Fixing.OUT));
        return fixed;
    }
}

package ma.idmaj.lifeprojects;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two centres, a barber's trade with its kit of three approved items, and Said of Sidi Bernoussi with a project of it. */
public final class ProjectBench {

    public static final String TRADE = "TEST_BARBER";
    public static final String SIDI_BERNOUSSI = "06.141.01.51";

    public final UUID casablanca;
    public final UUID fes;
    public final UUID chair;
    public final UUID mirror;
    public final UUID clipper;
    public final UUID kit;
    public final UUID person;
    public final UUID project;

    private final SignIn signIn;
    private final CatalogueService catalogue;

    /** Leaves the case worker of Casablanca signed in. */
    public ProjectBench(ApplicationContext context, SignIn signIn) {
        this.signIn = signIn;
        this.catalogue = context.getBean(CatalogueService.class);
        var territory = context.getBean(TerritoryService.class);
        var kits = context.getBean(KitService.class);
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("فاس", "Fès"), "03.231");
        chair = approved("كرسي حلاقة", "Fauteuil barbier", 4_500);
        mirror = approved("مرآة", "Miroir", 2_600);
        clipper = approved("آلة حلاقة", "Tondeuse", 1_200);
        signIn.as(Role.SUPERVISOR);
        kits.addTrade(new TradeRow(TRADE, Sector.SERVICES, new LocalizedText("حلاقة الرجال", "Coiffure pour hommes")));
        kit = context.getBean(KitVersions.class)
                .add(
                        "TB1",
                        TRADE,
                        new KitDraft(
                                new LocalizedText("حلاقة الرجال", "Coiffure pour hommes"),
                                List.of(line(chair, 2), line(mirror, 2), line(clipper, 3)),
                                ""));
        signIn.as(Role.CASE_WORKER, casablanca);
        person = context.getBean(BeneficiaryService.class)
                .register(new BeneficiaryDraft(
                        new PersonName("سعيد الراضي", "Said ERRADI"),
                        new NationalId("BE462601"),
                        null,
                        null,
                        null,
                        "",
                        SIDI_BERNOUSSI,
                        null,
                        "دبلوم الحلاقة"));
        project = context.getBean(LifeProjectService.class)
                .start(person, new LocalizedText("محل حلاقة", "Salon de coiffure"), TRADE, List.of());
    }

    public UUID approved(String ar, String fr, long dirhams) {
        UUID id = proposed(ar, fr, dirhams);
        // Whoever proposes does not approve.
        signIn.as(Role.SUPERVISOR, casablanca);
        catalogue.approve(id, catalogue.item(id).version());
        return id;
    }

    public UUID proposed(String ar, String fr, long dirhams) {
        signIn.as(Role.SUPERVISOR);
        UUID id = catalogue.add(
                new ItemDraft(
                        new LocalizedText(ar, fr),
                        new LocalizedText("", ""),
                        Sector.SERVICES,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(dirhams), LocalDate.of(2026, 1, 5), "devis"));
        catalogue.propose(id, catalogue.item(id).version());
        return id;
    }

    public void withdraw(UUID item) {
        signIn.as(Role.SUPERVISOR);
        catalogue.withdraw(item, catalogue.item(item).version());
    }

    public void asCaseWorker() {
        signIn.as(Role.CASE_WORKER, casablanca);
    }

    private static KitDraft.Line line(UUID item, int quantity) {
        return KitDraft.Line.of(item, ItemUnit.PIECE, quantity);
    }
}

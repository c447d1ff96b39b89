package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.CeremonyDraft;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.PartnerRole;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.lifeprojects.needs.ProjectNeed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A ceremony in three weeks whose list is begun by hand, paid from a tranche that is all free: there a list can be
 * composed, set beside the one by hand, and accepted.
 */
@Component
class DemoNextCeremony {

    private static final int BY_HAND = 4;
    private static final int DAYS = 24;
    private static final int FULL = 10_000;

    private final FundingService funding;
    private final TrancheService tranches;
    private final CeremonyService ceremonies;
    private final ListService lists;
    private final CompositionService compositions;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final Clock clock;

    DemoNextCeremony(
            FundingService funding,
            TrancheService tranches,
            CeremonyService ceremonies,
            ListService lists,
            CompositionService compositions,
            NeedsService needs,
            CatalogueService catalogue,
            Clock clock) {
        this.funding = funding;
        this.tranches = tranches;
        this.ceremonies = ceremonies;
        this.lists = lists;
        this.compositions = compositions;
        this.needs = needs;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Once there are funded projects whose people stand on no list. */
    void fill() {
        LocalDate today = LocalDate.now(clock);
        String organiser = DemoAccount.ORGANISER.username();
        UUID tranche = DemoActor.as(organiser, () -> propose(today));
        DemoActor.as(DemoAccount.APPROVER.username(), () -> {
            tranches.approve(tranche, 0);
            return tranche;
        });
        DemoActor.as(organiser, () -> {
            UUID ceremony = announce(tranche, today.plusDays(DAYS));
            lists.add(ceremony, byHand());
            return ceremony;
        });
    }

    private UUID propose(LocalDate today) {
        var council = new LocalizedText("مجلس جهة الأطلس الساحلي", "Conseil de la région Atlas littoral");
        UUID agreement = funding.sign(new AgreementDraft(
                new LocalizedText(
                        "اتفاقية شراكة للإدماج الاقتصادي", "Convention de partenariat pour l’insertion économique"),
                today.minusMonths(2),
                today.plusYears(1),
                new LocalizedText("برنامج مشاريع القرب", "Programme projets de proximité"),
                Money.ofDirhams(45_000),
                List.of(new Partner(council, PartnerRole.FINANCING)),
                List.of(new Funder(council, FULL, null))));
        return funding.openTranche(agreement, Money.ofDirhams(420_000), today.plusMonths(10));
    }

    private UUID announce(UUID tranche, LocalDate day) {
        return ceremonies.announce(
                new CeremonyDraft(
                        new LocalizedText(
                                "حفل توزيع التجهيزات بمولاي رشيد",
                                "Cérémonie de remise des équipements, Moulay Rachid"),
                        new LocalizedText("عمالة مقاطعات مولاي رشيد", "Préfecture d’arrondissements de Moulay Rachid"),
                        "06.141.01.70",
                        day,
                        LocalTime.of(10, 30),
                        tranche,
                        Money.ofDirhams(380_000)),
                "moulay-rachid",
                Set.of());
    }

    /** A beginning only: an item is forgotten here, one asked for twice there. */
    private List<NewLine> byHand() {
        List<CandidateRow> first = compositions.candidates(null).stream()
                .filter(row -> row.sector() != null)
                .limit(BY_HAND)
                .toList();
        var wanted = needs.toCompose(first.stream().map(CandidateRow::project).toList());
        Map<UUID, ItemRow> items = catalogue
                .items(wanted.values().stream()
                        .flatMap(List::stream)
                        .map(ProjectNeed::itemId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        var lines = new ArrayList<NewLine>();
        for (CandidateRow row : first) {
            int place = lines.size();
            var given = new ArrayList<NewItem>();
            for (ProjectNeed need : wanted.getOrDefault(row.project(), List.of())) {
                ItemRow item = items.get(need.itemId());
                int quantity = place == 1 && given.isEmpty() ? need.quantity() + 1 : need.quantity();
                given.add(new NewItem(item.id(), item.name(), quantity, item.price()));
            }
            if (place == 0 && given.size() > 1) given.removeLast();
            if (!given.isEmpty())
                lines.add(new NewLine(row.beneficiary(), row.project(), row.name(), row.title(), given));
        }
        return lines;
    }
}

package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.feasibility.CostLine;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.PowerSupply;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.Money;

import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Believable figures for each trade, written when a project comes to its feasibility; and needs that differ in weight. */
@Component
class DemoFeasibility implements DemoProjectContent {

    private static final Map<String, Feasibility> BY_TRADE = read();

    /** Items of other kits that would do. */
    private static final Map<String, String> INSTEAD = Map.of(
            "Réfrigérateur vertical 350 L", "Vitrine réfrigérée 1,20 m",
            "Séchoir professionnel", "Casque séchoir sur pied",
            "Fauteuil de coiffure hydraulique", "Fauteuil barbier hydraulique",
            "Cyclomoteur utilitaire", "Triporteur motorisé",
            "Perforateur-burineur", "Perceuse-visseuse 18 V");

    private final FeasibilityService feasibility;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final Map<String, Set<UUID>> items = new HashMap<>();

    DemoFeasibility(FeasibilityService feasibility, NeedsService needs, CatalogueService catalogue) {
        this.feasibility = feasibility;
        this.needs = needs;
        this.catalogue = catalogue;
    }

    @Override
    public void prepare(UUID project, UUID person, KitRow kit, ProjectState to) {
        if (to != ProjectState.FEASIBILITY) return;
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            var notes = feasibility.detail(project).notes();
            Feasibility so = BY_TRADE.get(kit.trade().code());
            feasibility.save(
                    project,
                    0,
                    notes.isEmpty() ? so : drawnFrom(so, notes.getFirst().id()));
            weigh(project);
            return project;
        });
    }

    /** The last two items could wait, and another item would do for some. */
    private void weigh(UUID project) {
        List<NeedRow> rows = needs.needs(project).needs();
        for (int i = 1; i < rows.size(); i++) {
            NeedRow row = rows.get(i);
            int fromLast = rows.size() - 1 - i;
            Set<UUID> substitutes = substitutes(row);
            if (fromLast == 0) write(project, row, NeedPriority.OPTIONAL, substitutes, "يضاف إن سمح الغلاف المالي");
            else if (fromLast == 1)
                write(project, row, NeedPriority.USEFUL, substitutes, "يضاعف الإنتاج حين يكثر الطلب");
            else if (!substitutes.isEmpty()) write(project, row, NeedPriority.ESSENTIAL, substitutes, "");
        }
    }

    private Set<UUID> substitutes(NeedRow row) {
        String other = INSTEAD.get(row.item().fr());
        if (other == null) return Set.of();
        return items.computeIfAbsent(
                other,
                name -> catalogue
                        .findByName(name)
                        .map(item -> Set.of(item.id()))
                        .orElse(Set.of()));
    }

    private void write(UUID project, NeedRow row, NeedPriority priority, Set<UUID> substitutes, String reason) {
        needs.change(
                project,
                row.id(),
                row.version(),
                new NeedDraft(row.itemId(), row.quantity(), priority, substitutes, reason));
    }

    /** The reason is the note's: nothing is said beside it. */
    private static Feasibility drawnFrom(Feasibility so, UUID note) {
        return new Feasibility(
                note,
                "",
                so.premises(),
                so.premisesAddress(),
                so.rent(),
                so.premisesEvidence(),
                so.power(),
                so.powerWatts(),
                so.powerSupply(),
                so.licence(),
                so.licenceName(),
                so.ownContribution(),
                so.price(),
                so.unitCost(),
                so.unitsPerMonth(),
                so.costs());
    }

    private static Map<String, Feasibility> read() {
        try (var file = DemoFeasibility.class.getResourceAsStream("/data/trade_figures.tsv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("trade\t"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[0], DemoFeasibility::figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feasibility figures(String[] row) {
        Money rent = dirhams(row[4]);
        boolean rented = rent.centimes() > 0;
        var power = Power.valueOf(row[7]);
        boolean powered = power != Power.NONE;
        return new Feasibility(
                null,
                "زبناء معروفون في الحي وطلبات منتظمة من المحلات المجاورة",
                rented ? Premises.TO_RENT : powered ? Premises.HAS : Premises.NONE_NEEDED,
                rented || powered ? "زنقة السوق، رقم 12" : "",
                rented ? rent : null,
                rented ? "وعد بالكراء" : "",
                power,
                powered ? Integer.valueOf(row[8]) : null,
                powered ? PowerSupply.valueOf(row[9]) : null,
                Licence.valueOf(row[10]),
                row[11],
                dirhams(row[6]),
                dirhams(row[1]),
                dirhams(row[2]),
                Integer.valueOf(row[3]),
                List.of(new CostLine("ماء وكهرباء ونقل", dirhams(row[5]))));
    }

    private static Money dirhams(String amount) {
        return Money.ofDirhams(Long.parseLong(amount));
    }
}

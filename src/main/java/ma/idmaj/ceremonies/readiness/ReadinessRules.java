package ma.idmaj.ceremonies.readiness;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.MissingFact;
import ma.idmaj.beneficiaries.contacts.CeremonyContact;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.stock.StockLinks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges the lines of a list by what is known of them. What the store has is given in the order of the list, as it will
 * be on the day: of two people who need the last piece, the second lacks it.
 */
final class ReadinessRules {

    private static final Set<ProjectState> FUNDED_OR_LATER = EnumSet.of(
            ProjectState.FUNDED,
            ProjectState.EQUIPPED,
            ProjectState.ACTIVE,
            ProjectState.IN_DIFFICULTY,
            ProjectState.SUSTAINED,
            ProjectState.CEASED);
    private static final Set<LineState> GIVEN = Set.of(LineState.HANDED_OVER, LineState.SIGNED);

    private final ReadinessFacts facts;
    private final Map<UUID, Integer> left;

    private ReadinessRules(ReadinessFacts facts) {
        this.facts = facts;
        this.left = new HashMap<>(facts.free());
    }

    static List<RowReadiness> judge(List<LineRow> list, ReadinessFacts facts) {
        var rules = new ReadinessRules(facts);
        return list.stream()
                .map(line -> new RowReadiness(line, rules.points(line)))
                .toList();
    }

    private List<RowPoint> points(LineRow line) {
        // Someone else has the place, or another day will see to it: nothing to prepare, and nothing of the store.
        if (line.state().next().isEmpty()) return List.of();
        var points = new ArrayList<RowPoint>();
        points.add(point(
                ReadinessPoint.PROJECT,
                FUNDED_OR_LATER.contains(facts.projects().get(line.lifeProjectId())),
                ProjectLinks.project(line.lifeProjectId())));
        points.add(items(ReadinessPoint.PRICES, line, this::badlyPriced, CatalogueLinks::item));
        points.add(items(ReadinessPoint.GOODS, line, item -> !covered(line, item), StockLinks::itemPieces));
        points.add(serials(line));
        if (facts.personal()) personal(line, points);
        return List.copyOf(points);
    }

    private void personal(LineRow line, List<RowPoint> points) {
        UUID person = line.beneficiaryId();
        boolean came = line.state().here() || GIVEN.contains(line.state());
        var contact = facts.contacts().getOrDefault(person, CeremonyContact.NONE);
        String calls = BeneficiaryLinks.tab(person, "contacts");
        points.add(point(ReadinessPoint.PHONE, came || contact.confirmed(), calls));
        points.add(point(ReadinessPoint.INVITED, came || contact.invited(), calls));
        boolean identified = facts.identified().contains(person);
        points.add(point(
                ReadinessPoint.PAPERS,
                identified && facts.consented().contains(person),
                identified ? BeneficiaryLinks.page(person) : BeneficiaryLinks.complete(person, MissingFact.CIN)));
    }

    private boolean badlyPriced(LineRow.Item item) {
        if (item.unitPrice().centimes() == 0) return true;
        ItemRow row = facts.items().get(item.itemId());
        return !facts.frozen() && row != null && row.priceDate().isBefore(facts.oldestPrice());
    }

    private boolean covered(LineRow line, LineRow.Item item) {
        if (kind(item) == ItemKind.SERVICE || GIVEN.contains(line.state())) return true;
        int lacking = item.quantity() - facts.promised().getOrDefault(item.id(), 0);
        if (lacking <= 0) return true;
        int free = left.getOrDefault(item.itemId(), 0);
        left.put(item.itemId(), Math.max(0, free - lacking));
        return free >= lacking;
    }

    private RowPoint serials(LineRow line) {
        if (GIVEN.contains(line.state())) return point(ReadinessPoint.SERIALS, true, StockLinks.ALL);
        Predicate<LineRow.Item> without =
                item -> kind(item) == ItemKind.DURABLE && facts.serials().getOrDefault(item.id(), 0) < item.quantity();
        RowPoint point = items(ReadinessPoint.SERIALS, line, without, StockLinks::itemPieces);
        return facts.frozen() || !point.missing()
                ? point
                : new RowPoint(point.point(), PointState.LATER, point.what(), point.href(), null);
    }

    private ItemKind kind(LineRow.Item item) {
        ItemRow row = facts.items().get(item.itemId());
        return row == null ? ItemKind.DURABLE : row.kind();
    }

    private static RowPoint items(
            ReadinessPoint point, LineRow line, Predicate<LineRow.Item> lacking, Function<UUID, String> page) {
        var what = new ArrayList<LocalizedText>();
        String href = "";
        for (LineRow.Item item : line.items()) {
            if (!lacking.test(item)) continue;
            if (what.isEmpty()) href = page.apply(item.itemId());
            what.add(item.name());
        }
        return new RowPoint(point, what.isEmpty() ? PointState.READY : PointState.MISSING, what, href, null);
    }

    private static RowPoint point(ReadinessPoint point, boolean ready, String href) {
        return new RowPoint(point, ready ? PointState.READY : PointState.MISSING, List.of(), href, null);
    }
}

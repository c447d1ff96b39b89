package ma.idmaj.catalogue.kits;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.kits.KitRefused.Problem;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What keeps a draft from becoming a version, each breach with the line it stands in. */
final class KitCheck {

    private final KitDraft draft;
    private final Map<UUID, ItemRow> items;
    private final Set<UUID> kept;
    private final Map<UUID, Integer> lineOf = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private KitCheck(KitDraft draft, Map<UUID, ItemRow> items, Set<UUID> kept) {
        this.draft = draft;
        this.items = items;
        this.kept = kept;
    }

    /**
     * @param items that exist, as they are now
     * @param kept  items of the version before: one of them that is being reviewed again may stay
     */
    static List<Problem> problems(KitDraft draft, Map<UUID, ItemRow> items, Set<UUID> kept) {
        var check = new KitCheck(draft, items, kept);
        check.whole();
        for (int i = 0; i < draft.lines().size(); i++)
            check.lineOf.putIfAbsent(draft.lines().get(i).itemId(), i + 1);
        for (int i = 0; i < draft.lines().size(); i++)
            check.line(i + 1, draft.lines().get(i));
        return check.problems;
    }

    private void whole() {
        if (!draft.name().complete()) wrong(0, "catalogue.kits.nameMissing");
        if (draft.name().ar().length() > KitDraft.MAX_NAME || draft.name().fr().length() > KitDraft.MAX_NAME)
            wrong(0, "catalogue.kits.nameLong", KitDraft.MAX_NAME);
        if (CleanText.oneLine(draft.reason()).length() > KitDraft.MAX_REASON)
            wrong(0, "catalogue.kits.reasonLong", KitDraft.MAX_REASON);
        if (draft.lines().isEmpty()) wrong(0, "catalogue.kits.noLines");
        if (draft.lines().size() > KitDraft.MAX_LINES) wrong(0, "catalogue.kits.tooMany", KitDraft.MAX_LINES);
    }

    private void line(int n, KitDraft.Line line) {
        ItemRow item = items.get(line.itemId());
        if (item == null) {
            wrong(n, "catalogue.kits.itemGone", n);
            return;
        }
        LocalizedText name = item.name();
        int first = lineOf.getOrDefault(line.itemId(), n);
        if (first != n) wrong(n, "catalogue.kits.twice", n, name, first);
        if (line.quantity() < 1 || line.quantity() > KitDraft.MAX_QUANTITY)
            wrong(n, "catalogue.kits.quantityWrong", n, name, KitDraft.MAX_QUANTITY);
        if (line.unit() != item.unit()) wrong(n, "catalogue.kits.twoUnits", n, name, line.unit(), item.unit());
        if (item.state() == ItemState.WITHDRAWN) wrong(n, "catalogue.kits.withdrawn", n, name);
        else if (!offered(item)) wrong(n, "catalogue.kits.notApproved", n, name);
        if (CleanText.oneLine(line.note()).length() > KitDraft.MAX_NOTE)
            wrong(n, "catalogue.kits.noteLong", n, name, KitDraft.MAX_NOTE);
        if (line.alternates().size() > KitDraft.MAX_ALTERNATES)
            wrong(n, "catalogue.kits.tooManyAlternates", n, name, KitDraft.MAX_ALTERNATES);
        var seen = new HashSet<UUID>();
        for (UUID alternate : line.alternates()) {
            if (!seen.add(alternate)) wrong(n, "catalogue.kits.alternateTwice", n, name);
            else alternate(n, item, alternate, items.get(alternate));
        }
    }

    private void alternate(int n, ItemRow item, UUID id, @Nullable ItemRow alternate) {
        if (id.equals(item.id())) wrong(n, "catalogue.kits.ownAlternate", n, item.name());
        else if (alternate == null) wrong(n, "catalogue.kits.itemGone", n);
        else if (lineOf.containsKey(id))
            wrong(n, "catalogue.kits.alternateInKit", n, item.name(), alternate.name(), lineOf.getOrDefault(id, n));
        else if (!offered(alternate)) wrong(n, "catalogue.kits.alternateNotOffered", n, item.name(), alternate.name());
        else if (alternate.unit() != item.unit())
            wrong(n, "catalogue.kits.alternateUnit", n, item.name(), alternate.name(), alternate.unit(), item.unit());
    }

    private boolean offered(ItemRow item) {
        return item.state() == ItemState.APPROVED || item.state() != ItemState.WITHDRAWN && kept.contains(item.id());
    }

    private void wrong(int line, String key, Object... values) {
        problems.add(Problem.of(line, key, values));
    }
}

package ma.idmaj.intake.items;

import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.prices.PriceRules;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.Finding.Severity;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Difference;
import ma.idmaj.intake.changes.ReturnedFile;
import ma.idmaj.intake.changes.ReturnedFile.Row;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Says of each row what taking it would do, and which verbs do it. */
final class ItemsCheck {

    /**
     * What is to be written of a row.
     *
     * @param id    null for a new item
     * @param facts whether they change
     * @param price to be proposed, or the first of a new item; null when it stays
     */
    record Plan(
            RowChange row,
            @Nullable UUID id,
            long version,
            ItemDraft draft,
            boolean facts,
            @Nullable FirstPrice price) {}

    private final ItemRowReader reader;
    private final Map<UUID, ItemDetail> items;
    private final Set<UUID> proposed;
    private final LocalDate today;
    private final Map<UUID, Integer> seen = new HashMap<>();

    /** @param proposed items with a price that waits for a decision */
    ItemsCheck(
            ReturnedFile<ItemColumn> file,
            Map<UUID, ItemDetail> items,
            Set<UUID> proposed,
            Translations words,
            LocalDate today) {
        this.reader = new ItemRowReader(file.columns(), words);
        this.items = items;
        this.proposed = proposed;
        this.today = today;
    }

    static @Nullable UUID id(Row<ItemColumn> row) {
        String text = row.text(ItemColumn.ID);
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException touched) {
            return new UUID(0, 0);
        }
    }

    Plan plan(Row<ItemColumn> row) {
        UUID id = id(row);
        ItemDetail now = id == null ? null : items.get(id);
        var read = reader.read(row, now, today);
        var findings = new ArrayList<>(read.problems());
        if (id != null && now == null) {
            findings.add(Finding.blocking(row.number(), null, "intake.items.gone"));
            return plan(row, ChangeKind.REFUSED, id, read, List.of(), findings, false, false);
        }
        if (id == null || now == null) return added(row, read, findings);
        Integer first = seen.putIfAbsent(id, row.number());
        if (first != null) findings.add(Finding.blocking(row.number(), null, "intake.changes.twice", first));
        return compared(row, now, read, findings);
    }

    private Plan added(Row<ItemColumn> row, ItemRowReader.Read read, List<Finding> findings) {
        refused(row, read.draft().problems(), findings);
        FirstPrice price = read.price();
        if (price != null) refused(row, price.problems(today), findings);
        boolean stands = findings.stream().noneMatch(Finding::blocking);
        return plan(
                row,
                stands ? ChangeKind.NEW : ChangeKind.REFUSED,
                null,
                read,
                differences(null, read),
                findings,
                true,
                price != null);
    }

    private Plan compared(Row<ItemColumn> row, ItemDetail now, ItemRowReader.Read read, List<Finding> findings) {
        ItemRow item = now.item();
        List<Difference> differences = differences(now, read);
        boolean facts = !read.draft().equals(now.draft());
        FirstPrice price = read.price();
        boolean priced = price != null
                && (!price.amount().equals(item.price()) || !price.date().equals(item.priceDate()));
        if (differences.isEmpty() && findings.isEmpty())
            return plan(row, ChangeKind.SAME, item.id(), read, differences, findings, false, false);
        if (!row.text(ItemColumn.VERSION).equals(Long.toString(item.version()))) {
            findings.add(Finding.blocking(row.number(), null, "intake.changes.changedMeanwhile"));
            return plan(row, ChangeKind.CONFLICT, item.id(), read, differences, findings, false, false);
        }
        if (facts) refused(row, read.draft().problems(), findings);
        if (priced) priceStands(row, item, price, findings);
        else if (price != null && !price.source().equals(item.priceSource()))
            findings.add(Finding.blocking(row.number(), null, "intake.items.sourceAlone"));
        boolean stands = findings.stream().noneMatch(Finding::blocking);
        return plan(
                row,
                stands ? ChangeKind.CHANGED : ChangeKind.REFUSED,
                item.id(),
                read,
                differences,
                findings,
                facts,
                priced);
    }

    private void priceStands(Row<ItemColumn> row, ItemRow item, FirstPrice price, List<Finding> findings) {
        if (item.state() == ItemState.WITHDRAWN)
            findings.add(said(row, new Refusal("catalogue.prices.itemWithdrawn", item.name())));
        if (proposed.contains(item.id()))
            findings.add(said(row, new Refusal("catalogue.prices.alreadyOpen", item.name())));
        refused(row, price.problems(today), findings);
        if (PriceRules.far(item.price(), price.amount()))
            findings.add(Finding.blocking(
                    row.number(),
                    null,
                    "intake.items.farPrice",
                    price.amount().format(),
                    item.price().format()));
    }

    private static void refused(Row<ItemColumn> row, List<InvalidItem> problems, List<Finding> findings) {
        problems.forEach(problem -> findings.add(said(row, problem)));
    }

    /** In the sentence the catalogue itself refuses it with, which knows no rows. */
    private static Finding said(Row<ItemColumn> row, Refusal refusal) {
        return new Finding(
                Severity.BLOCKING, row.number(), null, refusal.messageKey(), List.of(refusal.values()), null);
    }

    private Plan plan(
            Row<ItemColumn> row,
            ChangeKind kind,
            @Nullable UUID id,
            ItemRowReader.Read read,
            List<Difference> differences,
            List<Finding> findings,
            boolean facts,
            boolean priced) {
        ItemDetail now = id == null ? null : items.get(id);
        return new Plan(
                new RowChange(row.number(), kind, read.draft().name(), differences, findings),
                id,
                now == null ? 0 : now.item().version(),
                read.draft(),
                facts,
                priced ? read.price() : null);
    }

    private static List<Difference> differences(@Nullable ItemDetail now, ItemRowReader.Read read) {
        var found = new ArrayList<Difference>();
        ItemDraft after = read.draft();
        ItemDraft before = now == null ? null : now.draft();
        ItemRow item = now == null ? null : now.item();
        differ(
                found,
                ItemColumn.NAME_AR,
                before == null ? "" : before.name().ar(),
                after.name().ar());
        differ(
                found,
                ItemColumn.NAME_FR,
                before == null ? "" : before.name().fr(),
                after.name().fr());
        differ(
                found,
                ItemColumn.SPECIFICATION_AR,
                before == null ? "" : before.specification().ar(),
                after.specification().ar());
        differ(
                found,
                ItemColumn.SPECIFICATION_FR,
                before == null ? "" : before.specification().fr(),
                after.specification().fr());
        differ(found, ItemColumn.SECTOR, before == null ? null : before.sector(), after.sector());
        differ(found, ItemColumn.KIND, before == null ? null : before.kind(), after.kind());
        differ(found, ItemColumn.UNIT, before == null ? null : before.unit(), after.unit());
        FirstPrice price = read.price();
        if (price == null) return found;
        differ(found, ItemColumn.PRICE, item == null ? null : item.price(), price.amount());
        differ(found, ItemColumn.PRICE_DATE, item == null ? null : item.priceDate(), price.date());
        differ(found, ItemColumn.PRICE_SOURCE, item == null ? "" : item.priceSource(), price.source());
        return found;
    }

    private static void differ(
            List<Difference> found, ItemColumn column, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        found.add(new Difference(column.labelKey(), "", value(before), value(after)));
    }

    private static Object value(@Nullable Object value) {
        return value == null ? "" : value;
    }
}

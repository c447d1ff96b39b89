package ma.idmaj.intake.items;

import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.Finding.Severity;
import ma.idmaj.intake.changes.ReturnedFile.Row;
import ma.idmaj.intake.prices.PriceTexts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one row says of an item: its facts and its price, and what of it can't be read. What the file has no column for
 * stays as it is.
 */
final class ItemRowReader {

    /** Of a new item whose column was deleted, and what is not said of it. */
    private static final ItemDraft BLANK = new ItemDraft(
            new LocalizedText("", ""),
            new LocalizedText("", ""),
            null,
            ItemKind.DURABLE,
            ItemUnit.PIECE,
            ItemFacts.UNKNOWN);

    private final Set<ItemColumn> columns;
    private final Map<String, Sector> sectors;
    private final Map<String, ItemKind> kinds;
    private final Map<String, ItemUnit> units;

    ItemRowReader(Set<ItemColumn> columns, Translations words) {
        this.columns = columns;
        this.sectors = labels(Sector.values(), words);
        this.kinds = labels(ItemKind.values(), words);
        this.units = labels(ItemUnit.values(), words);
    }

    /**
     * A row as it reads.
     *
     * @param price    as the file has it; null where it has none that can be read
     * @param problems what can't be read
     */
    record Read(ItemDraft draft, @Nullable FirstPrice price, List<Finding> problems) {}

    /** @param now the item as it stands; null for a new one */
    Read read(Row<ItemColumn> row, @Nullable ItemDetail now, LocalDate today) {
        var problems = new ArrayList<Finding>();
        if (row.formula()) problems.add(Finding.blocking(row.number(), null, "intake.changes.formula"));
        ItemDraft before = now == null ? BLANK : now.draft();
        var draft = new ItemDraft(
                new LocalizedText(
                        text(row, ItemColumn.NAME_AR, before.name().ar()),
                        text(row, ItemColumn.NAME_FR, before.name().fr())),
                new LocalizedText(
                        text(
                                row,
                                ItemColumn.SPECIFICATION_AR,
                                before.specification().ar()),
                        text(
                                row,
                                ItemColumn.SPECIFICATION_FR,
                                before.specification().fr())),
                constant(row, ItemColumn.SECTOR, sectors, before.sector(), true, problems),
                constant(row, ItemColumn.KIND, kinds, before.kind(), now == null, problems),
                constant(row, ItemColumn.UNIT, units, before.unit(), now == null, problems),
                before.facts());
        return new Read(draft, price(row, now, today, problems), problems);
    }

    private String text(Row<ItemColumn> row, ItemColumn column, String before) {
        return columns.contains(column) ? row.text(column) : before;
    }

    /** @param blank whether nothing may stand there: no sector is undecided, no unit of a new item the usual one */
    private <E extends Enum<E>> @Nullable E constant(
            Row<ItemColumn> row,
            ItemColumn column,
            Map<String, E> labels,
            @Nullable E before,
            boolean blank,
            List<Finding> problems) {
        if (!columns.contains(column)) return before;
        String text = row.text(column);
        if (text.isEmpty() && blank) return column == ItemColumn.SECTOR ? null : before;
        E said = labels.get(SearchKey.of(text));
        if (said == null) problems.add(Finding.blocking(row.number(), null, "intake.items.unknownWord", text));
        return said == null ? before : said;
    }

    private @Nullable FirstPrice price(
            Row<ItemColumn> row, @Nullable ItemDetail now, LocalDate today, List<Finding> problems) {
        Money amount = now == null ? null : now.item().price();
        if (columns.contains(ItemColumn.PRICE)) {
            String text = row.text(ItemColumn.PRICE);
            amount = PriceTexts.price(text).orElse(null);
            if (text.isEmpty())
                problems.add(
                        new Finding(Severity.BLOCKING, row.number(), null, "catalogue.priceMissing", List.of(), null));
            else if (amount == null)
                problems.add(Finding.blocking(row.number(), null, "intake.items.priceUnreadable", text));
        }
        String day = row.text(ItemColumn.PRICE_DATE);
        LocalDate date = PriceTexts.date(day).orElse(null);
        if (date == null && !day.isEmpty())
            problems.add(Finding.blocking(row.number(), null, "intake.items.dateUnreadable", day));
        if (date == null) date = now == null ? today : now.item().priceDate();
        // Another price with the old one's day was seen today.
        if (now != null
                && amount != null
                && !amount.equals(now.item().price())
                && date.equals(now.item().priceDate())) date = today;
        String source =
                text(row, ItemColumn.PRICE_SOURCE, now == null ? "" : now.item().priceSource());
        return amount == null ? null : new FirstPrice(amount, date, source);
    }

    private static <E extends Enum<E>> Map<String, E> labels(E[] constants, Translations words) {
        var labels = new HashMap<String, E>();
        for (E constant : constants)
            for (Language language : Language.values())
                labels.put(SearchKey.of(words.text(language, EnumLabels.key(constant))), constant);
        return labels;
    }
}

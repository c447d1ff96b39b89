package ma.idmaj.intake.prices;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.catalogue.prices.PriceRules;
import ma.idmaj.catalogue.prices.PricedItem;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Says of each row what it is: new, known at another price, known at its price, a double, a slip, or incomplete. */
final class PriceListCheck {

    static final int MAX_NAME = 160;

    /** A new item's brand is part of its specification. */
    static final int MAX_BRAND = 120;

    private final LocalDate today;
    private final Map<String, PricedItem> known = new HashMap<>();
    /** Names of the rows read so far. */
    private final Map<String, CheckedRow> earlier = new HashMap<>();
    /** By the first row of a new item, the next one whose price does not go with its own: either may be the slip. */
    private final Map<Integer, CheckedRow> contested = new HashMap<>();

    private PriceListCheck(List<PricedItem> items, LocalDate today) {
        this.today = today;
        // Of two items of one name the one in use is meant.
        for (PricedItem item : items)
            for (String key : keys(item.name()))
                known.merge(key, item, (a, b) -> a.state() == ItemState.WITHDRAWN ? b : a);
    }

    /** @param goOn asked with how many rows are done */
    static List<CheckedRow> check(PriceListDraft draft, List<PricedItem> items, LocalDate today, IntPredicate goOn) {
        var check = new PriceListCheck(items, today);
        var rows = new ArrayList<CheckedRow>();
        for (var row : draft.rows()) {
            if (!goOn.test(rows.size())) throw new Stopped();
            rows.add(check.row(row));
        }
        return rows.stream().map(check::settled).toList();
    }

    /** Of a new item whose rows contradict one another nothing comes in of its own accord, whichever row came first. */
    private CheckedRow settled(CheckedRow row) {
        int first = row.sameAs() == 0 ? row.number() : row.sameAs();
        CheckedRow against = contested.get(first);
        if (row.item() != null || against == null || row.kind() == RowKind.LACKING) return row;
        var findings = new ArrayList<>(row.findings());
        if (row.sameAs() == 0)
            beside(row.row(), Objects.requireNonNull(row.price()), against).ifPresent(findings::add);
        var choices = row.choices().stream()
                // Nothing, before anything.
                .sorted(Comparator.comparing(choice -> choice != PriceRowChoice.LEAVE_OUT))
                .toList();
        return new CheckedRow(
                row.row(),
                RowKind.SUSPICIOUS,
                choices,
                row.name(),
                null,
                row.price(),
                row.date(),
                row.unit(),
                row.sameAs(),
                findings);
    }

    private CheckedRow row(PriceListDraft.Row row) {
        var name = new LocalizedText(row.text(Field.ITEM_AR), row.text(Field.ITEM_FR));
        var findings = new ArrayList<Finding>();
        Money price = price(row, findings);
        LocalDate date = date(row, findings);
        boolean named = named(row, name, findings);
        boolean fits = row.text(Field.BRAND).length() <= MAX_BRAND;
        if (!fits) findings.add(blocking(row, Field.BRAND, "brandTooLong", MAX_BRAND));
        boolean complete = named && price != null && date != null && fits;
        PricedItem item = named ? of(known, name) : null;
        CheckedRow first = named ? of(earlier, name) : null;
        var unit = PriceTexts.unit(row.text(Field.UNIT));
        ItemUnit counted = unit.unit().orElse(null);
        if (!unit.known()) findings.add(advice(row, Field.UNIT, "unitUnknown", row.text(Field.UNIT)));
        if (!row.text(Field.WARRANTY).isEmpty()
                && PriceTexts.warranty(row.text(Field.WARRANTY)).isEmpty())
            findings.add(advice(row, Field.WARRANTY, "warrantyUnreadable", row.text(Field.WARRANTY)));
        if (named && !name.complete()) findings.add(lacksLanguage(row, name));
        RowKind kind;
        if (!complete) kind = RowKind.LACKING;
        else kind = kind(row, item, first, price, date, counted, findings);
        List<PriceRowChoice> choices = choices(kind, item, first, price, date, findings);
        // It may bring the item in place of the first.
        if (complete && item == null && first != null)
            choices = Stream.concat(choices.stream(), Stream.of(PriceRowChoice.NEW_ITEM))
                    .toList();
        var checked = new CheckedRow(
                row, kind, choices, name, item, price, date, counted, first == null ? 0 : first.number(), findings);
        if (complete
                && item == null
                && first != null
                && beside(row, Objects.requireNonNull(price), first).isPresent())
            contested.putIfAbsent(first.number(), checked);
        if (named && kind != RowKind.LACKING && first == null) keys(name).forEach(key -> earlier.put(key, checked));
        return checked;
    }

    private RowKind kind(
            PriceListDraft.Row row,
            @Nullable PricedItem item,
            @Nullable CheckedRow first,
            Money price,
            LocalDate date,
            @Nullable ItemUnit counted,
            List<Finding> findings) {
        if (old(date)) findings.add(advice(row, Field.PRICE_DATE, "old", date));
        if (item != null && slips(row, item, price, counted, findings)) return RowKind.SUSPICIOUS;
        if (item == null && first != null && slips(row, first, price, counted, findings)) return RowKind.SUSPICIOUS;
        if (item != null && !old(date) && date.isBefore(item.priceDate()))
            findings.add(advice(row, Field.PRICE_DATE, "olderThanPrice", date, item.priceDate()));
        if (first != null) {
            boolean same = price.equals(first.price());
            findings.add(advice(
                    row,
                    null,
                    same ? "doubled" : "doubledOtherPrice",
                    first.number(),
                    first.price() == null ? "" : first.price().format(),
                    brand(row),
                    brand(first.row())));
            return RowKind.DOUBLE;
        }
        if (item == null) return RowKind.NEW;
        if (item.proposalOpen()) findings.add(advice(row, null, "proposalOpen"));
        return item.price().equals(price) ? RowKind.SAME_PRICE : RowKind.SAME_NEW_PRICE;
    }

    private static String brand(PriceListDraft.Row row) {
        String brand = row.text(Field.BRAND);
        return brand.isEmpty() ? "–" : brand;
    }

    private static boolean slips(
            PriceListDraft.Row row, PricedItem item, Money price, @Nullable ItemUnit counted, List<Finding> findings) {
        int before = findings.size();
        if (item.state() == ItemState.WITHDRAWN) findings.add(advice(row, null, "withdrawn", item.name()));
        if (counted != null && counted != item.unit())
            findings.add(advice(row, Field.UNIT, "twoUnits", row.text(Field.UNIT), item.unit()));
        if (PriceRules.tenfold(item.price(), price) || PriceRules.far(item.price(), price)) {
            String how = PriceRules.tenfold(item.price(), price) ? "tenfold" : "far";
            String where = price.compareTo(item.price()) > 0 ? "More" : "Less";
            findings.add(advice(
                    row,
                    Field.UNIT_PRICE,
                    how + where,
                    price.format(),
                    item.price().format(),
                    item.priceDate()));
        }
        return findings.size() > before;
    }

    /** A new item is measured by the row that brings it. */
    private static boolean slips(
            PriceListDraft.Row row, CheckedRow first, Money price, @Nullable ItemUnit counted, List<Finding> findings) {
        int before = findings.size();
        ItemUnit unit = first.unit() == null
                ? PriceTexts.unitOf(first.name().fr(), first.name().ar())
                : first.unit();
        if (counted != null && counted != unit)
            findings.add(advice(row, Field.UNIT, "twoUnitsInList", row.text(Field.UNIT), unit, first.number()));
        beside(row, price, first).ifPresent(findings::add);
        return findings.size() > before;
    }

    /** What is said of a price too far from the one another row asks for the same item. */
    private static Optional<Finding> beside(PriceListDraft.Row row, Money price, CheckedRow other) {
        Money asked = other.price();
        if (asked == null || !PriceRules.tenfold(asked, price) && !PriceRules.far(asked, price))
            return Optional.empty();
        String how = PriceRules.tenfold(asked, price) ? "tenfold" : "far";
        return Optional.of(
                advice(row, Field.UNIT_PRICE, how + "BesideRow", price.format(), asked.format(), other.number()));
    }

    /** An older tariff is recorded, but nobody is asked to approve it. */
    private boolean old(LocalDate date) {
        return date.isBefore(PriceLimits.oldestFresh(today));
    }

    private List<PriceRowChoice> choices(
            RowKind kind,
            @Nullable PricedItem item,
            @Nullable CheckedRow first,
            @Nullable Money price,
            @Nullable LocalDate date,
            List<Finding> findings) {
        boolean late = date != null && (old(date) || item != null && date.isBefore(item.priceDate()));
        return switch (kind) {
            // What the catalogue counts otherwise, or has withdrawn, takes no quote.
            case SUSPICIOUS ->
                findings.stream()
                                .map(Finding::messageKey)
                                .anyMatch(key -> key.contains(".twoUnits") || key.endsWith(".withdrawn"))
                        ? List.of(PriceRowChoice.LEAVE_OUT)
                        : kind.choices();
            case DOUBLE -> {
                boolean repeated = first != null && price != null && price.equals(first.price());
                yield repeated ? kind.choices() : kind.choices().reversed();
            }
            case SAME_NEW_PRICE ->
                item != null && item.proposalOpen() || late
                        ? List.of(PriceRowChoice.QUOTE, PriceRowChoice.LEAVE_OUT)
                        : kind.choices();
            default -> kind.choices();
        };
    }

    private static @Nullable Money price(PriceListDraft.Row row, List<Finding> findings) {
        String text = row.text(Field.UNIT_PRICE);
        var price = PriceTexts.price(text).orElse(null);
        if (text.isEmpty()) {
            findings.add(blocking(row, Field.UNIT_PRICE, "priceMissing"));
            return null;
        }
        if (price == null) {
            boolean negative = text.strip().matches("[-−–].*");
            findings.add(blocking(row, Field.UNIT_PRICE, negative ? "priceNotPositive" : "priceUnreadable", text));
            return null;
        }
        try {
            PriceRules.check(price);
            return price;
        } catch (Refusal none) {
            findings.add(
                    blocking(row, Field.UNIT_PRICE, price.centimes() <= 0 ? "priceNotPositive" : "priceTooHigh", text));
            return null;
        }
    }

    private @Nullable LocalDate date(PriceListDraft.Row row, List<Finding> findings) {
        String text = row.text(Field.PRICE_DATE);
        if (text.isEmpty()) {
            findings.add(advice(row, Field.PRICE_DATE, "dateMissing", today));
            return today;
        }
        var date = PriceTexts.date(text).orElse(null);
        if (date == null) findings.add(blocking(row, Field.PRICE_DATE, "dateUnreadable", text));
        else if (date.isAfter(today)) findings.add(blocking(row, Field.PRICE_DATE, "dateAhead", text));
        else if (date.getYear() < 2000) findings.add(blocking(row, Field.PRICE_DATE, "dateUnreadable", text));
        else return date;
        return null;
    }

    private static boolean named(PriceListDraft.Row row, LocalizedText name, List<Finding> findings) {
        if (keys(name).isEmpty()) {
            findings.add(blocking(row, Field.ITEM_FR, "nameMissing"));
            return false;
        }
        if (name.ar().length() <= MAX_NAME && name.fr().length() <= MAX_NAME) return true;
        findings.add(blocking(row, Field.ITEM_FR, "nameTooLong", MAX_NAME));
        return false;
    }

    private static Finding lacksLanguage(PriceListDraft.Row row, LocalizedText name) {
        return name.ar().isEmpty()
                ? advice(row, Field.ITEM_AR, "arabicMissing")
                : advice(row, Field.ITEM_FR, "frenchMissing");
    }

    private static <T> @Nullable T of(Map<String, T> named, LocalizedText name) {
        return keys(name).stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** French first: Arabic names of two items are alike more often. */
    private static List<String> keys(LocalizedText name) {
        return List.of("fr " + SearchKey.of(name.fr()), "ar " + SearchKey.of(name.ar())).stream()
                .filter(key -> key.length() > 3)
                .toList();
    }

    private static Finding advice(PriceListDraft.Row row, @Nullable Field column, String key, Object... values) {
        return Finding.advice(row.row(), column, "intake.prices." + key, values);
    }

    private static Finding blocking(PriceListDraft.Row row, @Nullable Field column, String key, Object... values) {
        return Finding.blocking(row.row(), column, "intake.prices." + key, values);
    }
}

package ma.idmaj.intake.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.Formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Prices, dates, units and warranties as suppliers write them. */
public final class PriceTexts {

    /** Digits beyond these are noise of binary fractions: {@code 9030.059999999999}. */
    private static final MathContext MEANT = new MathContext(15);

    private static final Pattern NOISY = Pattern.compile("\\d{1,12}\\.\\d{6,}");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+) (\\d{4})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})( ?(m|mois|شهر|شهرا|اشهر))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2}) ?(an|ans|annees?|سنه|سنوات)");

    private static final Map<String, Integer> MONTH_NAMES = monthNames();

    /** «One of it», whatever it is counted by. */
    private static final Set<String> ITS_OWN = Set.of("", "u", "un", "unite", "unites", "وحده", "الوحده");

    private static final Map<String, ItemUnit> UNITS = Map.ofEntries(
            Map.entry("piece", ItemUnit.PIECE),
            Map.entry("pieces", ItemUnit.PIECE),
            Map.entry("pce", ItemUnit.PIECE),
            Map.entry("pcs", ItemUnit.PIECE),
            Map.entry("pc", ItemUnit.PIECE),
            Map.entry("قطعه", ItemUnit.PIECE),
            Map.entry("lot", ItemUnit.LOT),
            Map.entry("ens", ItemUnit.LOT),
            Map.entry("ensemble", ItemUnit.LOT),
            Map.entry("kit", ItemUnit.LOT),
            Map.entry("jeu", ItemUnit.LOT),
            Map.entry("مجموعه", ItemUnit.LOT),
            Map.entry("طقم", ItemUnit.LOT),
            Map.entry("an", ItemUnit.YEAR),
            Map.entry("annee", ItemUnit.YEAR),
            Map.entry("سنه", ItemUnit.YEAR));

    private PriceTexts() {}

    /** {@code 11.840,42}, {@code 9030.059999999999}, {@code 625,32 DH}; a negative one is none. */
    public static Optional<Money> price(String raw) {
        String text = Digits.western(raw).strip();
        if (NOISY.matcher(text).matches()) {
            var meant = new BigDecimal(text).round(MEANT).stripTrailingZeros();
            return meant.scale() > 2 ? Optional.empty() : Optional.of(Money.of(meant));
        }
        return Money.parse(text);
    }

    /** {@code 01/09/2026}, {@code 2025-02-11}, {@code 15 شتنبر 2026}, {@code 1er mars 2026}. */
    public static Optional<LocalDate> date(String raw) {
        var plain = Dates.parse(raw);
        if (plain.isPresent()) return plain;
        var written = DAY_OF_MONTH.matcher(SearchKey.of(raw));
        if (!written.matches()) return Optional.empty();
        Integer month = MONTH_NAMES.get(written.group(2));
        if (month == null) return Optional.empty();
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(written.group(3)), month, Integer.parseInt(written.group(1))));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /**
     * What a unit's word says.
     *
     * @param known whether it is a word for a unit at all
     * @param unit  empty for a word that fits every item: {@code u.}, {@code وحدة}
     */
    public record Unit(boolean known, Optional<ItemUnit> unit) {}

    public static Unit unit(String raw) {
        String word = SearchKey.of(raw);
        if (ITS_OWN.contains(word)) return new Unit(true, Optional.empty());
        var unit = Optional.ofNullable(UNITS.get(word));
        return new Unit(unit.isPresent(), unit);
    }

    /** What one of a new item is, as far as its name says so. */
    public static ItemUnit unitOf(String nameFr, String nameAr) {
        var words = Set.copyOf(List.of((SearchKey.of(nameFr) + " " + SearchKey.of(nameAr)).split(" +")));
        return words.contains("lot") || words.contains("مجموعه") || words.contains("طقم")
                ? ItemUnit.LOT
                : ItemUnit.PIECE;
    }

    /** In months: {@code 12}, {@code 12 mois}, {@code 2 ans}; empty when unreadable or more than twenty years. */
    public static OptionalInt warranty(String raw) {
        String text = SearchKey.of(raw);
        var years = YEARS.matcher(text);
        var months = MONTHS.matcher(text);
        int found = years.matches()
                ? Integer.parseInt(years.group(1)) * 12
                : months.matches() ? Integer.parseInt(months.group(1)) : -1;
        return found < 0 || found > 240 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static Map<String, Integer> monthNames() {
        var names = new HashMap<String, Integer>();
        for (var months : List.of(Formats.ARABIC_MONTHS, Formats.FRENCH_MONTHS))
            for (int month = 1; month <= 12; month++) names.put(SearchKey.of(months.get(month - 1)), month);
        // As neighbours and older papers write them.
        Map.of("مايو", 5, "يوليو", 7, "اغسطس", 8, "سبتمبر", 9, "نوفمبر", 11, "ديسمبر", 12)
                .forEach(names::putIfAbsent);
        return Map.copyOf(names);
    }
}

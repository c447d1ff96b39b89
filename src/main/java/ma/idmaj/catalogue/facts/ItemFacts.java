package ma.idmaj.catalogue.facts;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of an item beside its names.
 *
 * @param model          make and model as the plate says it; empty while unknown
 * @param tradeCode      the trade it serves; null where it serves several or nobody has said
 * @param vatRate        in hundredths of a percent: 2000 is 20 %
 * @param warrantyMonths null while unknown, 0 for none
 * @param lines          measured facts in their order
 */
public record ItemFacts(
        String model,
        LocalizedText description,
        @Nullable String tradeCode,
        int vatRate,
        SiteNeeds needs,
        @Nullable Integer warrantyMonths,
        String safetyStandard,
        List<SpecificationLine> lines) {

    /** The usual rate. */
    public static final int USUAL_VAT = 2000;

    /** The rates in force, in hundredths of a percent. */
    public static final List<Integer> VAT_RATES = List.of(0, 700, 1000, 1400, 2000);

    public static final ItemFacts UNKNOWN =
            new ItemFacts("", new LocalizedText("", ""), null, USUAL_VAT, SiteNeeds.UNKNOWN, null, "", List.of());

    public static final int LONGEST_MODEL = 120;
    public static final int LONGEST_DESCRIPTION = 1000;
    public static final int LONGEST_STANDARD = 120;
    public static final int MOST_MONTHS = 240;
    public static final int MOST_LINES = 40;

    private static final int WHOLE = 10_000;

    public ItemFacts {
        model = CleanText.oneLine(model);
        safetyStandard = CleanText.oneLine(safetyStandard);
        lines = List.copyOf(lines);
    }

    /** The same, with a warranty. */
    public ItemFacts guaranteed(@Nullable Integer months) {
        return new ItemFacts(model, description, tradeCode, vatRate, needs, months, safetyStandard, lines);
    }

    public List<InvalidItem> problems() {
        var problems = new ArrayList<InvalidItem>();
        InvalidItem.checkLength(problems, ItemField.MODEL, model, LONGEST_MODEL);
        InvalidItem.checkLength(problems, ItemField.DESCRIPTION, description, LONGEST_DESCRIPTION);
        if (vatRate < 0 || vatRate > WHOLE) problems.add(new InvalidItem(ItemField.VAT, "catalogue.facts.vatWrong"));
        if (lines.size() > MOST_LINES)
            problems.add(new InvalidItem(ItemField.LINES, "catalogue.facts.tooManyLines", MOST_LINES));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).complete())
                problems.add(new InvalidItem(ItemField.LINES, "catalogue.facts.lineIncomplete", i + 1));
            else if (!lines.get(i).fits())
                problems.add(new InvalidItem(ItemField.LINES, "catalogue.facts.lineTooLong", i + 1));
        }
        problems.addAll(needs.problems());
        if (warrantyMonths != null && (warrantyMonths < 0 || warrantyMonths > MOST_MONTHS))
            problems.add(new InvalidItem(ItemField.WARRANTY, "catalogue.facts.warrantyWrong", MOST_MONTHS));
        InvalidItem.checkLength(problems, ItemField.SAFETY_STANDARD, safetyStandard, LONGEST_STANDARD);
        return problems;
    }

    /** Without what only tells about the item: nothing is bought, placed or handed over by it. */
    public ItemFacts undescribed() {
        return new ItemFacts(
                model, new LocalizedText("", ""), tradeCode, vatRate, needs, warrantyMonths, safetyStandard, lines);
    }
}

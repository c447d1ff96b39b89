package ma.idmaj.catalogue;

import ma.idmaj.shared.Difference;

/** What an edit makes of an item, for the audit trail. */
final class ItemDifference {

    private ItemDifference() {}

    static Difference of(ItemDraft before, ItemDraft after) {
        var was = before.facts();
        var is = after.facts();
        return new Difference()
                .both("title", before.name(), after.name())
                .both("specification", before.specification(), after.specification())
                .label("sector", before.sector(), after.sector())
                .label("kind", before.kind(), after.kind())
                .label("unit", before.unit(), after.unit())
                .text("model", was.model(), is.model())
                .both("description", was.description(), is.description())
                .text("trade", was.tradeCode(), is.tradeCode())
                .text("vatRate", percent(was.vatRate()), percent(is.vatRate()))
                .unsaid("siteNeeds", was.needs(), is.needs())
                .text("warrantyMonths", was.warrantyMonths(), is.warrantyMonths())
                .text("safetyStandard", was.safetyStandard(), is.safetyStandard())
                .unsaid("specificationLines", was.lines(), is.lines());
    }

    private static String percent(int hundredths) {
        return hundredths / 100 + " %";
    }
}

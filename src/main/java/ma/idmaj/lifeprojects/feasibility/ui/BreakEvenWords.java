package ma.idmaj.lifeprojects.feasibility.ui;

import ma.idmaj.lifeprojects.feasibility.BreakEven;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** What a break-even comes to, in a sentence. */
final class BreakEvenWords {

    /** Beyond ten years a number of months says nothing any more. */
    private static final long LONG = 120;

    private BreakEvenWords() {}

    static String finding(BreakEven figures, Language language) {
        String key = EnumLabels.key(figures.finding());
        if (figures.finding() == BreakEven.Finding.NEVER) {
            return Localized.text(
                    key, Formats.money(figures.price(), language), Formats.money(figures.unitCost(), language));
        }
        var over = figures.result();
        return Localized.text(
                key,
                figures.unitsNeeded().orElseThrow(),
                Formats.money(figures.incomeNeeded(), language),
                figures.units(),
                Formats.money(over.isNegative() ? new Money(-over.centimes()) : over, language));
    }

    static String recovery(BreakEven figures) {
        if (figures.ownContribution().centimes() == 0)
            return Localized.text("lifeprojects.feasibility.recovery.nothing");
        var months = figures.monthsToRecover();
        if (months.isEmpty()) return Localized.text("lifeprojects.feasibility.recovery.never");
        return months.getAsLong() > LONG
                ? Localized.text("lifeprojects.feasibility.recovery.long")
                : Localized.text("lifeprojects.feasibility.recovery.months", months.getAsLong());
    }
}

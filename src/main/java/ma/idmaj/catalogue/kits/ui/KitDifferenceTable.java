package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.kits.KitChange;
import ma.idmaj.catalogue.kits.KitComparison;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Two versions of a kit side by side: what was added, taken out, counted or priced anew, and what it makes in all. */
class KitDifferenceTable extends Div {

    private static final String NONE = "—";

    KitDifferenceTable(KitComparison comparison) {
        addClassNames("stack", "kit-difference");
        setId("difference");
        add(Localized.text(
                new H2(),
                "catalogue.kits.difference",
                comparison.from().version(),
                comparison.to().version()));
        if (comparison.same()) add(Localized.text(new Paragraph(), "catalogue.kits.same"));
        if (comparison.renamed())
            add(Localized.text(
                    new Paragraph(),
                    "catalogue.kits.renamed",
                    comparison.from().name(),
                    comparison.to().name()));
        if (comparison.reordered()) add(Localized.text(new Paragraph(), "catalogue.kits.reordered"));
        if (!comparison.lines().isEmpty()) add(table(comparison));
        var total =
                new Div(KitWords.figure("catalogue.kits.totalDifference", KitWords.signed(comparison.difference())));
        total.addClassName("kit-figures");
        add(total);
    }

    private static DataTable<KitComparison.Line> table(KitComparison comparison) {
        return new DataTable<KitComparison.Line>("catalogue.kits.changes")
                .column(
                        "catalogue.name",
                        (line, language) ->
                                KitWords.item(line.itemId(), line.name().in(language.arabic())))
                .column("catalogue.kits.change", (line, language) -> chips(line))
                .number(
                        "catalogue.quantity",
                        (line, language) -> moved(line, one -> new Ltr(Integer.toString(one.quantity()))))
                .number("catalogue.unitPrice", (line, language) -> moved(line, one -> new Amount(one.unitPrice())))
                .number("catalogue.kits.lineDifference", (line, language) -> KitWords.signed(line.difference()))
                .rows(comparison.lines());
    }

    private static Component chips(KitComparison.Line line) {
        var chips = new Div();
        chips.addClassName("row");
        line.changes().forEach(change -> chips.add(new StateChip(change, tone(change))));
        return chips;
    }

    private static Tone tone(KitChange change) {
        return switch (change) {
            case ADDED -> Tone.GOOD;
            case REMOVED -> Tone.BAD;
            case QUANTITY, PRICE -> Tone.INFO;
            case PRIORITY, ALTERNATES, NOTE -> Tone.NEUTRAL;
        };
    }

    /** Once when both are the same, else what was and, beneath it, what is. */
    private static Component moved(KitComparison.Line line, Function<KitRow.Line, Component> cell) {
        Component before = of(line.before(), cell);
        Component after = of(line.after(), cell);
        var both = new Div();
        both.addClassName("kit-was");
        if (before.getElement().getTextRecursively().equals(after.getElement().getTextRecursively())) {
            both.add(after);
            return both;
        }
        before.getElement().getClassList().add("was");
        both.add(
                Localized.text(spoken(), "catalogue.kits.was"),
                before,
                Localized.text(spoken(), "catalogue.kits.is"),
                after);
        return both;
    }

    private static Span spoken() {
        var word = new Span();
        word.addClassName("only-for-readers");
        return word;
    }

    private static Component of(KitRow.@Nullable Line line, Function<KitRow.Line, Component> cell) {
        return line == null ? new Span(NONE) : cell.apply(line);
    }
}

package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.feasibility.BreakEven;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Supplier;

/** An expected month beside one that just covers its costs. */
final class BreakEvenTable {

    private record Line(String key, Supplier<Component> expected, Supplier<Component> needed) {}

    private BreakEvenTable() {}

    static DataTable<?> of(BreakEven figures) {
        boolean reachable = figures.unitsNeeded().isPresent();
        long needed = figures.unitsNeeded().orElse(0);
        Money making = new Money(figures.unitCost().centimes() * figures.units());
        Money makingNeeded = reachable ? new Money(figures.unitCost().centimes() * needed) : Money.ZERO;
        Money incomeNeeded = reachable ? figures.incomeNeeded() : Money.ZERO;
        Money left = incomeNeeded.minus(makingNeeded).minus(figures.fixedCosts());
        var table = new DataTable<Line>("lifeprojects.feasibility.breakEven")
                .column("lifeprojects.feasibility.month", (line, language) -> new Span(Localized.text(line.key())))
                .number(
                        "lifeprojects.feasibility.expected",
                        (line, language) -> line.expected().get());
        if (reachable)
            table.number(
                    "lifeprojects.feasibility.justCovered",
                    (line, language) -> line.needed().get());
        return table.rows(List.of(
                new Line("lifeprojects.feasibility.units", () -> count(figures.units()), () -> count(needed)),
                money("lifeprojects.feasibility.income", figures.income(), incomeNeeded),
                money("lifeprojects.feasibility.making", making, makingNeeded),
                money("lifeprojects.feasibility.fixed", figures.fixedCosts(), figures.fixedCosts()),
                money("lifeprojects.feasibility.left", figures.result(), left)));
    }

    private static Line money(String key, Money expected, Money needed) {
        return new Line(key, () -> new Amount(expected), () -> new Amount(needed));
    }

    private static Component count(long units) {
        return new Ltr(Long.toString(units));
    }
}

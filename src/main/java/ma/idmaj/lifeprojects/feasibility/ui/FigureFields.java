package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.lifeprojects.feasibility.BreakEven;
import ma.idmaj.lifeprojects.feasibility.CostLine;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The figures of a break-even as fields. */
class FigureFields extends Div {

    private final ParsedField<Money> price = Fields.money("lifeprojects.feasibility.price");
    private final ParsedField<Money> unitCost = Fields.money("lifeprojects.feasibility.unitCost");
    private final ParsedField<Integer> units = Fields.count("lifeprojects.feasibility.units", BreakEven.MOST_UNITS);
    private final ParsedField<Money> own = Fields.money("lifeprojects.feasibility.own");
    private final CostFields costs = new CostFields();

    FigureFields() {
        Fields.hint(price, "lifeprojects.feasibility.price.hint");
        Fields.hint(unitCost, "lifeprojects.feasibility.unitCost.hint");
        Fields.hint(own, "lifeprojects.feasibility.own.hint");
        add(FeasibilityForm.topic("lifeprojects.feasibility.topic.figures", price, unitCost, units, own, costs));
    }

    void show(Feasibility so) {
        price.setValue(so.price());
        unitCost.setValue(so.unitCost());
        units.setValue(so.unitsPerMonth());
        own.setValue(so.ownContribution());
        costs.show(so.costs());
    }

    void whenChanged(Runnable changed) {
        price.addValueChangeListener(change -> changed.run());
        unitCost.addValueChangeListener(change -> changed.run());
        units.addValueChangeListener(change -> changed.run());
        own.addValueChangeListener(change -> changed.run());
        costs.whenChanged(changed);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var amount : List.of(price, unitCost, own)) {
            if (amount.unreadable()) problems.add(Problem.of(amount, "ui.money.unreadable"));
        }
        if (units.unreadable()) problems.add(Problem.of(units, "ui.count.unreadable"));
        problems.addAll(costs.problems());
        return problems;
    }

    @Nullable
    Money price() {
        return price.getValue();
    }

    @Nullable
    Money unitCost() {
        return unitCost.getValue();
    }

    @Nullable
    Integer units() {
        return units.getValue();
    }

    @Nullable
    Money ownContribution() {
        return own.getValue();
    }

    List<CostLine> costs() {
        return costs.costs();
    }
}

package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.lifeprojects.feasibility.Licence;
import ma.idmaj.lifeprojects.feasibility.Power;
import ma.idmaj.lifeprojects.feasibility.PowerSupply;
import ma.idmaj.lifeprojects.feasibility.Premises;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** What a project rests on as fields, a topic a panel; what an answer makes needless is not asked. */
class FeasibilityForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final MarketFields market;
    private final Select<Premises> premises = choice("lifeprojects.feasibility.premises", Premises.class);
    private final TextField address = Fields.text("lifeprojects.feasibility.address", Feasibility.MAX_PLACE);
    private final ParsedField<Money> rent = Fields.money("lifeprojects.feasibility.rent");
    private final TextField evidence =
            Fields.optional(Fields.text("lifeprojects.feasibility.evidence", Feasibility.MAX_PLACE));
    private final Select<Power> power = choice("lifeprojects.feasibility.power", Power.class);
    private final ParsedField<Integer> watts =
            Fields.optional(Fields.count("lifeprojects.feasibility.watts", Feasibility.MAX_WATTS));
    private final Select<PowerSupply> supply = choice("lifeprojects.feasibility.supply", PowerSupply.class);
    private final Select<Licence> licence = choice("lifeprojects.feasibility.licence", Licence.class);
    private final TextField licenceName = Fields.text("lifeprojects.feasibility.licenceName", Feasibility.MAX_LICENCE);
    private final FigureFields figures = new FigureFields();

    FeasibilityForm(FeasibilityDetail detail, LocalDate today) {
        addClassName("stack");
        market = new MarketFields(detail, today);
        Fields.hint(evidence, "lifeprojects.feasibility.evidence.hint");
        Fields.hint(licenceName, "lifeprojects.feasibility.licenceName.hint");
        address.addClassName("wide");
        show(detail.feasibility());
        premises.addValueChangeListener(change -> ask());
        power.addValueChangeListener(change -> ask());
        licence.addValueChangeListener(change -> ask());
        ask();
        add(
                errors,
                market,
                topic("lifeprojects.feasibility.topic.premises", premises, rent, address, evidence),
                topic("lifeprojects.feasibility.topic.power", power, supply, watts, licence, licenceName),
                figures);
    }

    static Div topic(String titleKey, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        var topic = new Div(Localized.text(new H2(), titleKey), grid);
        topic.addClassName("panel");
        return topic;
    }

    private static <E extends Enum<E>> Select<E> choice(String key, Class<E> type) {
        var select = Fields.choice(key, type);
        Localized.on(select, language -> select.setPlaceholder(Localized.text("lifeprojects.feasibility.choose")));
        return select;
    }

    /** Shows what the answers so far make worth asking. */
    private void ask() {
        boolean housed = premises.getValue() == Premises.HAS || premises.getValue() == Premises.TO_RENT;
        address.setVisible(housed);
        rent.setVisible(housed);
        evidence.setVisible(housed);
        boolean powered = power.getValue() != null && power.getValue() != Power.NONE;
        watts.setVisible(powered);
        supply.setVisible(powered);
        licenceName.setVisible(licence.getValue() != null && licence.getValue() != Licence.NOT_NEEDED);
    }

    private void show(Feasibility so) {
        premises.setValue(so.premises());
        address.setValue(so.premisesAddress());
        rent.setValue(so.rent());
        evidence.setValue(so.premisesEvidence());
        power.setValue(so.power());
        watts.setValue(so.powerWatts());
        supply.setValue(so.powerSupply());
        licence.setValue(so.licence());
        licenceName.setValue(so.licenceName());
        figures.show(so);
    }

    /** Tells the figures of each change as far as they can be read. */
    void whenFiguresChange(Consumer<Feasibility> listener) {
        rent.addValueChangeListener(change -> listener.accept(read()));
        premises.addValueChangeListener(change -> listener.accept(read()));
        figures.whenChanged(() -> listener.accept(read()));
    }

    /** What was typed, when it can be read; otherwise the summary says what to mend. */
    Optional<Feasibility> draft() {
        var problems = new ArrayList<Problem>();
        if (rent.isVisible() && rent.unreadable()) problems.add(Problem.of(rent, "ui.money.unreadable"));
        if (watts.isVisible() && watts.unreadable()) problems.add(Problem.of(watts, "ui.count.unreadable"));
        problems.addAll(figures.problems());
        return errors.show(problems) ? Optional.of(read()) : Optional.empty();
    }

    /** What is not asked is not answered. */
    private Feasibility read() {
        return new Feasibility(
                market.note(),
                market.words(),
                premises.getValue(),
                address.isVisible() ? address.getValue() : "",
                rent.isVisible() ? rent.getValue() : null,
                evidence.isVisible() ? evidence.getValue() : "",
                power.getValue(),
                watts.isVisible() ? watts.getValue() : null,
                supply.isVisible() ? supply.getValue() : null,
                licence.getValue(),
                licenceName.isVisible() ? licenceName.getValue() : "",
                figures.ownContribution(),
                figures.price(),
                figures.unitCost(),
                figures.units(),
                figures.costs());
    }
}

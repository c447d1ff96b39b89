package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.solver.Minimum;
import ma.idmaj.funding.composition.solver.Trait;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** At least so many of a sex, a territory or a sector: only what the organiser asks for. */
class MinimumsPanel extends Div {

    private static final int MOST = 1000;

    private final Select<Trait> trait = Fields.choice("funding.composition.minimum.trait", Trait.class);
    private final Select<String> value = Fields.label(new Select<>(), "funding.composition.minimum.value");
    private final ParsedField<Integer> atLeast = Fields.count("funding.composition.minimum.atLeast", MOST);
    private final Select<MinimumUnit> unit = Fields.choice("funding.composition.minimum.unit", MinimumUnit.class);
    private final RemovableList<Minimum> asked;

    MinimumsPanel(List<CandidateRow> candidates, TraitWords words) {
        addClassNames("panel", "stack");
        asked = new RemovableList<>("funding.composition.minimums", words::minimum);
        trait.addValueChangeListener(change -> {
            Trait chosen = change.getValue();
            value.setItems(chosen == null ? List.of() : TraitWords.values(chosen, candidates));
            value.setItemLabelGenerator(one -> one == null || chosen == null ? "" : words.value(chosen, one));
        });
        trait.setId("minimum-trait");
        value.setId("minimum-value");
        atLeast.setId("minimum-at-least");
        unit.setValue(MinimumUnit.PEOPLE);
        var add = Localized.text(new Button("", click -> put()), "funding.composition.minimum.add");
        add.setId("add-minimum");
        var form = new Div(trait, value, atLeast, unit);
        form.addClassName("form-grid");
        add(
                Localized.text(new H3(), "funding.composition.minimums"),
                Localized.text(new Paragraph(), "funding.composition.minimums.hint"),
                form,
                add,
                asked);
    }

    private void put() {
        boolean share = unit.getValue() == MinimumUnit.PERCENT;
        int least = atLeast.optionalValue().orElse(0);
        boolean named = Fields.check(trait, trait.getValue() != null, "funding.composition.minimum.choose")
                & Fields.check(value, value.getValue() != null, "funding.composition.minimum.choose");
        boolean counted =
                Fields.check(atLeast, least > 0 && (!share || least <= 100), "funding.composition.minimumWrong");
        if (!named || !counted) {
            Fields.focusFirstInvalid(trait, value, atLeast);
            return;
        }
        var minimum = new Minimum(trait.getValue(), value.getValue(), least, share);
        asked.removeIf(
                other -> other.trait() == minimum.trait() && other.value().equals(minimum.value()));
        asked.put(minimum);
        atLeast.clear();
    }

    void show(List<Minimum> minimums) {
        minimums.forEach(asked::put);
    }

    List<Minimum> values() {
        return asked.values();
    }
}

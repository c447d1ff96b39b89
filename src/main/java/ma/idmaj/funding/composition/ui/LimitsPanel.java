package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

/** How much there is in all and for each person, and whether the store limits what is given. */
class LimitsPanel extends Div {

    private final ParsedField<Money> envelope = Fields.money("funding.composition.envelope");
    private final ParsedField<Money> ceiling = Fields.optional(Fields.money("funding.composition.ceiling"));
    private final Checkbox fromStock = Fields.checkbox("funding.composition.fromStock");

    LimitsPanel(Money left) {
        addClassNames("panel", "stack");
        envelope.setId("envelope");
        ceiling.setId("ceiling");
        fromStock.setId("from-stock");
        Fields.hint(envelope, "funding.composition.envelope.hint", left.format());
        Fields.hint(ceiling, "funding.composition.ceiling.hint");
        Fields.hint(fromStock, "funding.composition.fromStock.hint");
        var form = new Div(envelope, ceiling, fromStock);
        form.addClassName("form-grid");
        add(Localized.text(new H3(), "funding.composition.limits"), form);
    }

    void show(Parameters parameters) {
        envelope.type(parameters.envelope().format());
        if (parameters.ceiling() != null) ceiling.type(parameters.ceiling().format());
        fromStock.setValue(parameters.fromStock());
    }

    /** Both amounts are looked at, so that both say what they lack. */
    boolean right() {
        boolean enveloped = Fields.check(
                envelope,
                envelope.optionalValue().orElse(Money.ZERO).centimes() > 0,
                "funding.composition.envelopeMissing");
        boolean ceiled = Fields.check(
                ceiling,
                !ceiling.unreadable()
                        && ceiling.optionalValue().map(Money::centimes).orElse(1L) > 0,
                "funding.composition.ceilingMissing");
        Fields.focusFirstInvalid(envelope, ceiling);
        return enveloped && ceiled;
    }

    Money envelope() {
        return envelope.optionalValue().orElse(Money.ZERO);
    }

    @Nullable
    Money ceiling() {
        return ceiling.getValue();
    }

    boolean fromStock() {
        return fromStock.getValue();
    }
}

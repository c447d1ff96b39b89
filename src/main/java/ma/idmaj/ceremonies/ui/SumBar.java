package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

import ma.idmaj.ceremonies.Ceiling;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

/** The list's sum against its envelope, in words, figures and a bar. */
class SumBar extends Div {

    SumBar(int people, Money total, Money envelope) {
        addClassName("sum-bar");
        setId("sum");
        boolean over = total.compareTo(envelope) > 0;
        setClassName("over", over);
        Money rest = over ? total.minus(envelope) : envelope.minus(total);
        var bar = new ProgressBar(
                0, 1, envelope.centimes() == 0 ? 0 : Math.min(1.0, (double) total.centimes() / envelope.centimes()));
        Localized.on(bar, language -> bar.getElement().setAttribute("aria-label", Localized.text("ceremonies.sum")));
        add(
                fact("ceremonies.beneficiaries", new Span(Integer.toString(people))),
                fact("ceremonies.sum", amount(total)),
                fact("ceremonies.envelope", amount(envelope)),
                fact(over ? "ceremonies.over" : "ceremonies.rest", amount(rest)),
                bar);
    }

    /** The people of one centre and their sum: neither is measured against the envelope of all. */
    SumBar(int people, Money total) {
        addClassName("sum-bar");
        setId("sum");
        add(
                fact("ceremonies.ownPeople.people", new Span(Integer.toString(people))),
                fact("ceremonies.ownPeople.sum", amount(total)));
    }

    /** Beside the sum, what one person may be given at most. */
    SumBar ceiling(Ceiling ceiling) {
        ceiling.most()
                .ifPresent(most -> addComponentAtIndex(
                        (int) getChildren().filter(Div.class::isInstance).count(),
                        fact("ceremonies.ceiling", amount(most))));
        return this;
    }

    static Span amount(Money money) {
        var amount = new Span(new Ltr(money.format()), new Span(" "), Localized.text(new Span(), "ceremonies.dirham"));
        amount.addClassName("amount");
        return amount;
    }

    private static Div fact(String key, Span value) {
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        value.addClassName("value");
        return fact;
    }
}

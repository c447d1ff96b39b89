package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.deliveries.Recipient;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

/** Who waits, and how to reach them: the whole number is on the person's page, for a reason. */
final class RecipientFacts {

    private RecipientFacts() {}

    static FactsList of(Recipient who) {
        return on(new FactsList(), who);
    }

    static FactsList on(FactsList facts, Recipient who) {
        var name = new Anchor(who.page(), "");
        Localized.on(name, language -> name.setText(who.name().in(language.arabic())));
        return facts.fact("stock.deliveries.recipient", name)
                .fact("stock.deliveries.phone", who.phone().isEmpty() ? new Span("–") : new Ltr(who.phone()));
    }
}

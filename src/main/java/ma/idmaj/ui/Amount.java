package ma.idmaj.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Localized;

/** An amount of dirhams: figures left to right, the currency's word in the reader's language after them. */
public final class Amount extends Span {

    public Amount(Money money) {
        addClassName("amount");
        add(new Ltr(money.format()), new Span("\u00A0"), Localized.text(new Span(), "ui.dirham"));
    }
}

package ma.idmaj.ui;

import com.vaadin.flow.component.html.Span;

/** A left-to-right island: CIN, phone, amount, serial, e-mail. Its own span, so that Arabic around it stays in order. */
public final class Ltr extends Span {

    public Ltr(String text) {
        super(text);
        addClassName("ltr");
        getElement().setAttribute("dir", "ltr");
    }
}

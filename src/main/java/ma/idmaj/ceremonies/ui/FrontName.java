package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Span;

/** Tells a screen reader who stands before the desk now. The cards' script words it: the line may be cut. */
class FrontName extends Span {

    FrontName() {
        addClassName("front-name");
        getElement().setAttribute("role", "status");
    }
}

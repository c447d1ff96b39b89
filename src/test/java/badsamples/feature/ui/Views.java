package badsamples.feature.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.annotation.security.PermitAll;

import java.util.Locale;

/** Outside the product's packages, so that neither Vaadin nor Spring ever serves them. */
class Views {

    @Route("bad-open")
    static class OpenView extends Div {}

    @Route("bad-twice")
    @PermitAll
    @AnonymousAllowed
    static class TwiceAllowedView extends Div {}

    @Route("bad-name")
    @PermitAll
    static class Misnamed extends Div {}

    @Route("bad-public")
    @PermitAll
    public static class PublicView extends Div {}

    @Route("good")
    @PermitAll
    static class GoodView extends Div {}

    void language(UI ui, VaadinSession session) {
        ui.setLocale(Locale.FRENCH);
        ui.setDirection(Direction.LEFT_TO_RIGHT);
        session.setLocale(Locale.FRENCH);
        new DatePicker();
    }
}

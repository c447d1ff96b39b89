package ma.idmaj.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

/** Nothing at all, without our frame: what a session costs before anybody has put anything on its page. */
@Route(value = "benchmark-empty", autoLayout = false)
@PermitAll
class EmptyPageView extends Div {}

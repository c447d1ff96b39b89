package ma.idmaj.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

/** Nothing inside our frame: what its bar, navigation and bell cost. */
@Route("benchmark-frame")
@PermitAll
class EmptyFrameView extends Div {}

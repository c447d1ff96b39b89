package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

import tools.jackson.databind.node.BaseJsonNode;

/** The address of a page that has changed what it shows by itself. */
public final class Address {

    private static final BaseJsonNode NO_STATE = null;

    private Address() {}

    /**
     * Puts an address in the place of the one shown, without a step in the browser's history and without a navigation:
     * the page shows all of it already.
     *
     * @param on a part of the page
     */
    public static void now(Component on, String address) {
        on.getUI().ifPresent(ui -> {
            var location = new Location(address);
            ui.getPage().getHistory().replaceState(NO_STATE, location, false);
            // Else a link to the address before would be taken for the page that is open.
            ui.getInternals().setLastHandledNavigation(location);
        });
    }
}

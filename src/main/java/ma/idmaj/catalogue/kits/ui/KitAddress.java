package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;

import java.util.OptionalLong;

/** The kit an address names, and the versions it asks for; an address that names none is «not found». */
final class KitAddress {

    static final String CODE = "code";
    static final String VERSION = "version";
    static final String FROM = "from";
    static final String TO = "to";

    private KitAddress() {}

    static KitRow find(KitService kits, BeforeEnterEvent event) {
        return event.getRouteParameters().get(CODE).flatMap(kits::kit).orElseThrow(NotFoundException::new);
    }

    /** A version of the kit; empty when none is asked for. */
    static OptionalLong version(BeforeEnterEvent event, String parameter, KitRow kit) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(parameter);
        if (asked.isEmpty()) return OptionalLong.empty();
        try {
            long version = Long.parseLong(asked.get());
            if (version < 1 || version > kit.current()) throw new NotFoundException();
            return OptionalLong.of(version);
        } catch (NumberFormatException notOne) {
            throw new NotFoundException();
        }
    }
}

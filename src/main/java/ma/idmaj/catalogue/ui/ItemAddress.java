package ma.idmaj.catalogue.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.shared.Refusal;

import java.util.UUID;

/** The item an address names; an address that names none is «not found». */
final class ItemAddress {

    private ItemAddress() {}

    static ItemRow find(CatalogueService catalogue, BeforeEnterEvent event) {
        try {
            return catalogue.item(
                    UUID.fromString(event.getRouteParameters().get("item").orElse("")));
        } catch (IllegalArgumentException | Refusal none) {
            throw new NotFoundException();
        }
    }
}

package ma.idmaj.browser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.tabs.ItemTab;

import java.util.List;
import java.util.UUID;

/** The prices of one item on a page of their own, for the browser tests alone. */
@Route("test-item-prices/:item")
@RolesAllowed(Permission.CATALOGUE_READ)
class ItemPricesPageView extends Div implements BeforeEnterObserver {

    private final CatalogueService catalogue;
    private final ItemTab prices;

    ItemPricesPageView(CatalogueService catalogue, List<ItemTab> tabs) {
        this.catalogue = catalogue;
        this.prices = tabs.stream()
                .filter(tab -> tab.path().equals("prices"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var item = catalogue.item(
                UUID.fromString(event.getRouteParameters().get("item").orElseThrow()));
        removeAll();
        add(new H1(item.name().fr()), prices.content(item, () -> {}));
    }
}

package ma.idmaj.stock.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;

/** One item in the store: its counts, its pieces and their labels. */
@Route("stock/items/:item")
@RolesAllowed(Permission.STOCK_READ)
class ItemStockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueService catalogue;
    private final Store store;
    private final CurrentUser user;
    private String title = "";

    ItemStockView(CatalogueService catalogue, Store store, CurrentUser user) {
        this.catalogue = catalogue;
        this.store = store;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemRow item = find(event.getRouteParameters().get("item").orElse(""));
        removeAll();
        title = item.name().in(Localized.language().arabic());
        var header = new PageHeader();
        Localized.on(header, language -> header.title(item.name().in(language.arabic())));
        header.facts(
                new Ltr(item.reference()),
                Localized.text(new Anchor(CatalogueLinks.item(item.id()), ""), "stock.item.inCatalogue"));
        add(header, new ItemPieces(item.id(), store, user));
    }

    private ItemRow find(String id) {
        try {
            return catalogue.items(List.of(UUID.fromString(id))).stream()
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

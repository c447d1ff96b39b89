package ma.idmaj.stock.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.stock.StockLinks;
import ma.idmaj.ui.i18n.Localized;

/** The store's pages. */
public final class StockTabs extends Nav {

    /** @param here address of the page they stand on */
    public StockTabs(String here) {
        addClassName("page-tabs");
        Localized.on(this, language -> getElement().setAttribute("aria-label", Localized.text("stock.title")));
        add(
                tab(StockLinks.ALL, "stock.items", here),
                tab(StockLinks.ORDERS, "stock.orders", here),
                tab(StockLinks.DELIVERIES, "stock.deliveries", here));
    }

    private static Anchor tab(String href, String key, String here) {
        var tab = Localized.text(new Anchor(href, ""), key);
        if (href.equals(here)) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }
}

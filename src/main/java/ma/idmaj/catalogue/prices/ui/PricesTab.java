package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.QuoteService;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.catalogue.tabs.ItemTab;
import ma.idmaj.documents.sheets.ListExports;

import java.time.Clock;

/** An item's price, where it comes from, what suppliers ask, and the price that waits for a decision. */
@org.springframework.stereotype.Component
class PricesTab implements ItemTab {

    private final PriceService prices;
    private final QuoteService quotes;
    private final SupplierService suppliers;
    private final AccountNames names;
    private final ListExports exports;
    private final CurrentUser user;
    private final Clock clock;

    PricesTab(
            PriceService prices,
            QuoteService quotes,
            SupplierService suppliers,
            AccountNames names,
            ListExports exports,
            CurrentUser user,
            Clock clock) {
        this.prices = prices;
        this.quotes = quotes;
        this.suppliers = suppliers;
        this.names = names;
        this.exports = exports;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "catalogue.prices.tab";
    }

    @Override
    public String path() {
        return CatalogueLinks.PRICES_TAB;
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        return new PricesPanel(this, item, changed);
    }

    @Override
    public int order() {
        return 20;
    }

    PriceService prices() {
        return prices;
    }

    QuoteService quotes() {
        return quotes;
    }

    SupplierService suppliers() {
        return suppliers;
    }

    AccountNames names() {
        return names;
    }

    ListExports exports() {
        return exports;
    }

    CurrentUser user() {
        return user;
    }

    Clock clock() {
        return clock;
    }
}

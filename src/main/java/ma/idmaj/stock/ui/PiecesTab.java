package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.tabs.ItemTab;

/** What the store has of an item, on the item's page. */
@org.springframework.stereotype.Component
class PiecesTab implements ItemTab {

    private final Store store;
    private final CurrentUser user;

    PiecesTab(Store store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "stock.pieces";
    }

    @Override
    public String path() {
        return "pieces";
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        return new ItemPieces(item.id(), store, user);
    }

    @Override
    public boolean visible() {
        return user.may(Permission.STOCK_READ);
    }

    @Override
    public int order() {
        return 50;
    }
}

package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.funding.FundingService;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Draws up an order, or one anew that has not been sent yet. */
@Route(StockLinks.NEW_ORDER)
@RouteAlias("stock/orders/:order/edit")
@RolesAllowed(Permission.STOCK_WRITE)
class DrawOrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrderService orders;
    private final OrderForm form;
    private @Nullable OrderDetail existing;

    DrawOrderView(
            OrderService orders, ThresholdService thresholds, CatalogueService catalogue, FundingService funding) {
        this.orders = orders;
        this.form = new OrderForm(orders, thresholds, catalogue, funding.tranches());
        addClassName("form-page");
        var save = Localized.text(new Button("", click -> save()), "stock.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(new PageHeader("stock.orders.draw"), form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("order").isEmpty()) {
            form.empty();
            return;
        }
        existing = OrderAddress.find(orders, event);
        form.show(existing);
    }

    private void save() {
        Notices.attempt(() -> form.draft().ifPresent(draft -> {
            UUID id;
            if (existing == null) {
                id = orders.draw(draft);
            } else {
                id = existing.order().id();
                orders.redraw(id, existing.order().version(), draft);
            }
            Notices.done("stock.saved");
            getUI().ifPresent(ui -> ui.navigate(StockLinks.order(id)));
        }));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.orders.draw");
    }
}

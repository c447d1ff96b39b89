package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.receptions.ReceptionService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Records a reception of an order: what came, as its committee found it. */
@Route("stock/orders/:order/receive")
@RolesAllowed(Permission.STOCK_WRITE)
class ReceiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrderService orders;
    private final ReceptionService receptions;
    private final LocalDate today;
    private @Nullable ReceptionForm form;

    ReceiveView(OrderService orders, ReceptionService receptions, Clock clock) {
        this.orders = orders;
        this.receptions = receptions;
        this.today = LocalDate.now(clock);
        addClassName("form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var order = OrderAddress.find(orders, event);
        if (!order.order().state().open()) {
            event.forwardTo(StockLinks.order(order.order().id()));
            return;
        }
        removeAll();
        form = new ReceptionForm(order, receptions.lastMembers(), today);
        var save = Localized.text(new Button("", click -> save(order.order().id())), "stock.receptions.record");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var unchangeable = Localized.text(new Span(), "stock.receptions.final");
        unchangeable.addClassName("hint");
        var header = new PageHeader("stock.receptions.of", order.order().number());
        header.facts(new Span(order.order().supplier()));
        add(header, form, actions, unchangeable);
    }

    private void save(UUID order) {
        var filled = form;
        if (filled == null) return;
        Notices.attempt(() -> filled.draft().ifPresent(draft -> {
            receptions.record(order, draft);
            Notices.done("stock.receptions.recorded");
            getUI().ifPresent(ui -> ui.navigate(StockLinks.order(order)));
        }));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.receptions.new");
    }
}

package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Deliveries to premises, those to come by default on top; the filter lives in the address. */
@Route(StockLinks.DELIVERIES)
@RolesAllowed(Permission.STOCK_READ)
class DeliveriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final DeliveryService deliveries;
    private final boolean mayWrite;
    private final StateFilter<DeliveryState> state =
            new StateFilter<>("stock.state", "stock.deliveries.all", DeliveryState.values(), this::go);
    private final Div list = new Div();

    DeliveriesView(DeliveryService deliveries, CurrentUser user) {
        this.deliveries = deliveries;
        this.mayWrite = user.may(Permission.STOCK_WRITE);
        var filters = new Div(state);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        add(new PageHeader("stock.deliveries"), new StockTabs(StockLinks.DELIVERIES), filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .orElse("");
        DeliveryState chosen = Arrays.stream(DeliveryState.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        state.show(chosen);
        show(chosen, new ArrayList<>());
    }

    private void show(@Nullable DeliveryState chosen, List<DeliveryRow> shown) {
        var next = deliveries.deliveries(chosen, shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("stock.deliveries.none.title", "stock.deliveries.none.hint"));
            return;
        }
        list.add(new DeliveryTable(deliveries, mayWrite, () -> show(chosen, new ArrayList<>())).rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(chosen, shown)), "stock.more"));
    }

    private void go(@Nullable DeliveryState chosen) {
        getUI().ifPresent(ui -> ui.navigate(
                StockLinks.DELIVERIES,
                QueryParameters.simple(chosen == null ? Map.of() : Map.of("state", chosen.name()))));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.deliveries");
    }
}

package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.orders.OrderFilter;
import ma.idmaj.stock.orders.OrderRow;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.orders.OrderState;
import ma.idmaj.stock.ui.StateFilter;
import ma.idmaj.stock.ui.StockTabs;
import ma.idmaj.stock.ui.StockTones;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Orders to suppliers, found by supplier, number and state; the filter lives in the address. */
@Route(StockLinks.ORDERS)
@RolesAllowed(Permission.STOCK_READ)
class OrdersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final OrderService orders;
    private final SearchField words = new SearchField("stock.orders.search", typed -> go());
    private final StateFilter<OrderState> state =
            new StateFilter<>("stock.state", "stock.orders.all", OrderState.values(), chosen -> go());
    private final Div list = new Div();
    private boolean reading;
    private OrderFilter filter = new OrderFilter("", null);

    OrdersView(OrderService orders, ListExports exports, CurrentUser user) {
        this.orders = orders;
        var header = new PageHeader("stock.orders");
        if (user.may(Permission.STOCK_WRITE))
            header.actions(StockTones.button(StockLinks.NEW_ORDER, "stock.orders.new", "primary"));
        var takeAway = new TakeAway(exports, () -> OrderSheet.of(orders, filter));
        header.also(takeAway.button());
        var filters = new Div(words, state);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        add(header, new StockTabs(StockLinks.ORDERS), filters, takeAway.place(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        String wanted = address.getSingleParameter("state").orElse("");
        filter = new OrderFilter(
                address.getSingleParameter("q").orElse(""),
                Arrays.stream(OrderState.values())
                        .filter(one -> one.name().equals(wanted))
                        .findFirst()
                        .orElse(null));
        reading = true;
        words.setValue(filter.words());
        state.show(filter.state());
        reading = false;
        show(filter, new ArrayList<>());
    }

    private void show(OrderFilter filter, List<OrderRow> shown) {
        var next = orders.orders(filter, shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("stock.orders.none.title", "stock.orders.none.hint"));
            return;
        }
        list.add(new DataTable<OrderRow>("stock.orders")
                .column("stock.orders.order", (order, language) -> {
                    var link = new Anchor(StockLinks.order(order.id()), new Ltr(order.number()));
                    link.addClassName("row-link");
                    return link;
                })
                .column("stock.orders.supplier", (order, language) -> new Span(order.supplier()))
                .column(
                        "stock.orders.orderedOn",
                        (order, language) ->
                                order.orderedOn() == null ? new Span("–") : new Ltr(Formats.date(order.orderedOn())))
                .number("stock.orders.total", (order, language) -> new Amount(order.total()))
                .column(
                        "stock.orders.came",
                        (order, language) ->
                                new Span(Localized.text("stock.orders.cameOf", order.received(), order.ordered())))
                .column("stock.state", (order, language) -> StockTones.chip(order.state()))
                .rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(filter, shown)), "stock.more"));
    }

    private void go() {
        if (reading) return;
        var address = new HashMap<String, String>();
        if (!words.getValue().isBlank()) address.put("q", words.getValue().strip());
        if (state.getValue() != null) address.put("state", state.getValue().name());
        getUI().ifPresent(ui -> ui.navigate(StockLinks.ORDERS, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.orders");
    }
}

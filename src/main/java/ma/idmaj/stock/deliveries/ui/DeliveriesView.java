package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import ma.idmaj.stock.deliveries.DeliveryFilter;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.stock.ui.StateFilter;
import ma.idmaj.stock.ui.StockTabs;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Deliveries to premises by day and state, which the address keeps, and what waits for one. */
@Route(StockLinks.DELIVERIES)
@RolesAllowed(Permission.STOCK_READ)
class DeliveriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final DeliveryService deliveries;
    private final boolean mayWrite;
    private final StateFilter<DeliveryState> state =
            new StateFilter<>("stock.state", "stock.deliveries.all", DeliveryState.values(), chosen -> go());
    private final DatePicker day = Fields.date("stock.deliveries.day");
    private final Div list = new Div();

    DeliveriesView(DeliveryService deliveries, ListExports exports, CurrentUser user) {
        this.deliveries = deliveries;
        this.mayWrite = user.may(Permission.STOCK_WRITE);
        day.setId("day");
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) go();
        });
        var filters = new Div(day, state);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        addClassName("stack");
        var takeAway = new TakeAway(
                exports, () -> DeliveryListSheet.of(deliveries, new DeliveryFilter(state.getValue(), day.getValue())));
        add(
                new PageHeader("stock.deliveries").also(takeAway.button()),
                new StockTabs(StockLinks.DELIVERIES),
                filters,
                takeAway.place(),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        String wanted = address.getSingleParameter("state").orElse("");
        state.show(Arrays.stream(DeliveryState.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null));
        day.setValue(address.getSingleParameter("day")
                .flatMap(DeliveriesView::parsed)
                .orElse(null));
        show(new DeliveryFilter(state.getValue(), day.getValue()), new ArrayList<>());
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private void show(DeliveryFilter filter, List<DeliveryRow> shown) {
        var next = deliveries.deliveries(filter, shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (filter.equals(DeliveryFilter.ALL)) waiting();
        if (shown.isEmpty()) {
            list.add(new EmptyState("stock.deliveries.none.title", "stock.deliveries.none.hint"));
            return;
        }
        list.add(new DeliveryTable().rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(filter, shown)), "stock.more"));
    }

    private void waiting() {
        var waiting = deliveries.waiting();
        if (waiting.isEmpty()) return;
        list.add(
                Localized.text(new H2(), "stock.deliveries.waiting"),
                new WaitingTable(mayWrite).rows(waiting),
                Localized.text(new H2(), "stock.deliveries.planned"));
    }

    private void go() {
        var address = new HashMap<String, String>();
        if (state.getValue() != null) address.put("state", state.getValue().name());
        if (day.getValue() != null) address.put("day", day.getValue().toString());
        getUI().ifPresent(ui -> ui.navigate(StockLinks.DELIVERIES, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.deliveries");
    }
}

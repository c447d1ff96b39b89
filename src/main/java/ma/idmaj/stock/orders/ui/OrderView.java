package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.FundingService;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.stock.orders.OrderMoney;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.orders.OrderState;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.stock.receptions.ReceptionService;
import ma.idmaj.stock.ui.StockTones;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One order: its lines and what has come of each, its receptions with their papers, and what may be done now. */
@Route("stock/orders/:order")
@RolesAllowed(Permission.STOCK_READ)
class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrderService orders;
    private final OrderMoney money;
    private final ThresholdService thresholds;
    private final ReceptionService receptions;
    private final FundingService funding;
    private final boolean mayWrite;
    private final LocalDate today;

    OrderView(
            OrderService orders,
            OrderMoney money,
            ThresholdService thresholds,
            ReceptionService receptions,
            FundingService funding,
            CurrentUser user,
            Clock clock) {
        this.orders = orders;
        this.money = money;
        this.thresholds = thresholds;
        this.receptions = receptions;
        this.funding = funding;
        this.mayWrite = user.may(Permission.STOCK_WRITE);
        this.today = LocalDate.now(clock);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OrderAddress.find(orders, event));
    }

    private void show(OrderDetail detail) {
        removeAll();
        var order = detail.order();
        var header = new PageHeader("stock.orders.title", order.number());
        header.facts(StockTones.chip(order.state()), new Span(order.supplier()));
        if (mayWrite) header.actions(acts(detail).toArray(Component[]::new));
        add(header);
        if (order.state() == OrderState.DRAFT) {
            var advice = new ThresholdBox();
            advice.show(thresholds.note(
                    order.total(),
                    detail.lines().stream().map(OrderLine::itemId).toList()));
            add(advice);
            money.excess(order.trancheId(), order.total()).ifPresent(this::warn);
        }
        add(facts(detail), Localized.text(new H2(), "stock.orders.lines"), lines().rows(detail.lines()));
        var came = receptions.receptions(order.id());
        if (!came.isEmpty()) add(Localized.text(new H2(), "stock.receptions"), new ReceptionList(came, receptions));
    }

    private void warn(OrderMoney.Excess excess) {
        var warning = Localized.text(
                new Paragraph(),
                "stock.orders.aboveTranche",
                excess.before().format(),
                excess.total().format(),
                excess.holds().format(),
                excess.over().format());
        warning.addClassNames("notice", "warning");
        warning.setId("above-tranche");
        add(warning);
    }

    private Div facts(OrderDetail detail) {
        var order = detail.order();
        var facts = new FactsList();
        funding.trancheName(order.trancheId())
                .ifPresent(name -> facts.fact("stock.orders.tranche", language -> name.in(language.arabic())));
        if (order.orderedOn() != null) facts.fact("stock.orders.orderedOn", new Ltr(Formats.date(order.orderedOn())));
        facts.fact("stock.orders.total", new Amount(order.total()));
        if (!order.note().isEmpty()) facts.fact("stock.orders.note", new Span(order.note()));
        var panel = new Div(facts);
        panel.addClassName("panel");
        return panel;
    }

    private static DataTable<OrderLine> lines() {
        return new DataTable<OrderLine>("stock.orders.lines")
                .column("stock.item", (line, language) -> {
                    var link = new Anchor(
                            StockLinks.itemPieces(line.itemId()), line.item().in(language.arabic()));
                    link.addClassName("row-link");
                    return link;
                })
                .number("stock.quantity", (line, language) -> new Ltr(Integer.toString(line.quantity())))
                .number("stock.orders.came", (line, language) -> new Ltr(Integer.toString(line.received())))
                .number("stock.orders.price", (line, language) -> new Amount(line.price()))
                .number("stock.orders.total", (line, language) -> new Amount(line.total()));
    }

    private List<Component> acts(OrderDetail detail) {
        var acts = new ArrayList<Component>();
        UUID id = detail.order().id();
        OrderState state = detail.order().state();
        if (state == OrderState.DRAFT) {
            acts.add(act(id, "send", true, () -> orders.send(id, detail.order().version(), today)));
            acts.add(StockTones.button(StockLinks.editOrder(id), "stock.orders.edit", "quiet"));
        }
        if (state.open()) acts.add(StockTones.button(StockLinks.receive(id), "stock.receptions.new", "primary"));
        if (state == OrderState.PART_RECEIVED) acts.add(act(id, "end", false, () -> orders.end(id)));
        if (state == OrderState.DRAFT || state == OrderState.ORDERED)
            acts.add(act(id, "cancel", false, () -> orders.cancel(id)));
        return acts;
    }

    /** None of these can be undone: each names what follows first. */
    private Button act(UUID id, String name, boolean primary, Runnable verb) {
        String key = "stock.orders." + name;
        var button = Localized.text(new Button(), key);
        button.setId(name);
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> {
            var ask = new ConfirmDialog(
                    Localized.text(key), Localized.text(key + ".consequence"), Localized.text(key), confirm -> {
                        if (Notices.attempt(verb)) Notices.done("stock.saved");
                        orders.order(id).ifPresent(this::show);
                    });
            ask.setCancelable(true);
            ask.setCancelText(Localized.text("stock.cancel"));
            ask.open();
        });
        return button;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.orders");
    }
}

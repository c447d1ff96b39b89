package ma.idmaj.lifeprojects.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.market.MarketFilter;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.lifeprojects.ui.ProjectPages;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What the centres know of the markets, found by trade and place; the filter lives in the address. */
@Route(ProjectLinks.MARKET)
@RolesAllowed(Permission.PROJECTS_READ)
class MarketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final MarketService market;
    private final AccountNames accounts;
    private final LocalDate today;
    private final List<TradeRow> trades;
    private final List<DivisionRow> divisions;
    private final ComboBox<TradeRow> trade;
    private final ComboBox<DivisionRow> place;
    private final Div list = new Div();

    MarketView(
            MarketService market,
            KitService kits,
            TerritoryService territory,
            AccountNames accounts,
            ListExports exports,
            Clock clock) {
        this.market = market;
        this.accounts = accounts;
        this.today = LocalDate.now(clock);
        this.trades = kits.trades();
        this.divisions = territory.divisions();
        this.trade = MarketChoices.trade("lifeprojects.trade", trades);
        this.place = MarketChoices.place("lifeprojects.market.place", divisions);
        trade.addValueChangeListener(change -> go(change.isFromClient()));
        place.addValueChangeListener(change -> go(change.isFromClient()));
        var filters = new Div(trade, place);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        var header = new PageHeader("lifeprojects.market.title");
        market.writingCentre().ifPresent(centre -> {
            var write = Localized.text(new Button(), "lifeprojects.market.write");
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            write.addClickListener(click -> dialog(centre).open());
            header.actions(write);
        });
        var takeAway = new TakeAway(
                exports,
                () -> MarketSheet.of(
                        market,
                        filter(),
                        trade.getOptionalValue().map(TradeRow::name).orElse(null),
                        place.getOptionalValue().map(DivisionRow::name).orElse(null)));
        header.also(takeAway.button());
        add(header, new ProjectPages(ProjectLinks.MARKET), filters, takeAway.place(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        String wantedTrade = address.getSingleParameter("trade").orElse("");
        String wantedPlace = address.getSingleParameter("place").orElse("");
        trade.setValue(trades.stream()
                .filter(one -> one.code().equals(wantedTrade))
                .findFirst()
                .orElse(null));
        place.setValue(divisions.stream()
                .filter(one -> one.code().equals(wantedPlace))
                .findFirst()
                .orElse(null));
        show(new ArrayList<>());
    }

    private void show(List<MarketNote> shown) {
        var next = market.notes(filter(), shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("lifeprojects.market.none.title", "lifeprojects.market.none.hint"));
            return;
        }
        var own = market.writingCentre();
        var names = accounts.of(shown.stream().map(MarketNote::notedBy).toList());
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        for (MarketNote note : shown) {
            boolean writable = own.filter(note.centreId()::equals).isPresent();
            cards.add(new MarketNoteCard(note, market, names, today, writable ? this::edit : null, this::again));
        }
        list.add(cards);
        if (next.size() == PAGE) {
            list.add(Localized.text(new Button("", click -> show(shown)), "lifeprojects.more"));
        }
    }

    private MarketFilter filter() {
        return new MarketFilter(MarketChoices.code(trade), MarketChoices.placeCode(place));
    }

    private void edit(MarketNote note) {
        var dialog = dialog(note.centreId());
        dialog.show(note, trades, divisions);
        dialog.open();
    }

    private MarketNoteDialog dialog(UUID centre) {
        return new MarketNoteDialog(centre, market, trades, divisions, today, this::again);
    }

    private void again() {
        show(new ArrayList<>());
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var address = new HashMap<String, String>();
        String tradeCode = MarketChoices.code(trade);
        String placeCode = MarketChoices.placeCode(place);
        if (tradeCode != null) address.put("trade", tradeCode);
        if (placeCode != null) address.put("place", placeCode);
        getUI().ifPresent(ui -> ui.navigate(ProjectLinks.MARKET, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.market.title");
    }
}

package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.stock.StockFilter;
import ma.idmaj.stock.StockFilter.Only;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** What there is of each item; the filter lives in the address. A scanned code or serial number shows its piece. */
@Route(StockLinks.ALL)
@RolesAllowed(Permission.STOCK_READ)
@Menu(title = "stock.menu", icon = "package", order = 45)
class StockView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final StockService stock;
    private final SearchField words = new SearchField("stock.search", typed -> go());
    private final Select<Only> only = new Select<>();
    private final Div list = new Div();
    private boolean reading;
    private StockFilter filter = StockFilter.ALL;

    StockView(StockService stock, ListExports exports, CurrentUser user) {
        this.stock = stock;
        var header = new PageHeader("stock.title");
        if (user.may(Permission.STOCK_WRITE))
            header.actions(StockTones.button(StockLinks.NEW_ORDER, "stock.orders.new", "primary"));
        var takeAway = new TakeAway(exports, () -> StockSheets.counts(stock, filter, Localized.language()));
        header.also(takeAway.button());
        words.setId("stock-search");
        only.setItems(Only.values());
        only.setEmptySelectionAllowed(true);
        Localized.on(only, language -> {
            String all = Localized.text("stock.only.all");
            only.setAriaLabel(Localized.text("stock.only"));
            only.setEmptySelectionCaption(all);
            only.setPlaceholder(all);
            only.setItemLabelGenerator(choice -> choice == null ? all : Localized.label(choice));
        });
        only.addValueChangeListener(change -> go());
        var filters = new Div(words, only);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        add(header, new StockTabs(StockLinks.ALL), filters, takeAway.place(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        String wanted = address.getSingleParameter("only").orElse("");
        filter = new StockFilter(
                address.getSingleParameter("q").orElse(""),
                Arrays.stream(Only.values())
                        .filter(choice -> choice.name().equals(wanted))
                        .findFirst()
                        .orElse(null));
        reading = true;
        words.setValue(filter.words());
        only.setValue(filter.only());
        reading = false;
        show(filter, new ArrayList<>());
    }

    private void show(StockFilter filter, List<StockRow> shown) {
        var next = stock.counts(filter, Localized.language().arabic(), shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (!filter.words().isBlank()) {
            var pieces = stock.find(filter.words());
            if (!pieces.isEmpty())
                list.add(Localized.text(new H2(), "stock.found"), new PieceTable("stock.found").rows(pieces));
        }
        if (shown.isEmpty()) {
            if (list.getComponentCount() == 0) list.add(new EmptyState("stock.none.title", "stock.none.hint"));
            return;
        }
        list.add(table().rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(filter, shown)), "stock.more"));
    }

    private static RowTable<StockRow> table() {
        return new RowTable<StockRow>("stock.title")
                .column("stock.item", StockView::name)
                .number("stock.coming", (row, language) -> count(row.coming()))
                .number("stock.received", (row, language) -> count(row.received()))
                .number("stock.reserved", (row, language) -> count(row.reserved()))
                .number("stock.handedOver", (row, language) -> count(row.handedOver()))
                .number("stock.free", (row, language) -> count(row.free()));
    }

    private static RowCell name(StockRow row, Language language) {
        return RowCell.name(row.name().in(language.arabic()), row.reference(), StockLinks.itemPieces(row.itemId()));
    }

    private static RowCell count(int count) {
        return RowCell.ltr(Integer.toString(count));
    }

    private void go() {
        if (reading) return;
        var address = new HashMap<String, String>();
        if (!words.getValue().isBlank()) address.put("q", words.getValue().strip());
        if (only.getValue() != null) address.put("only", only.getValue().name());
        getUI().ifPresent(ui -> ui.navigate(StockLinks.ALL, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("stock.title");
    }
}

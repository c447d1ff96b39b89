package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.stock.Keeping;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.orders.OrderRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

/** What the store has of one item: the counts, its pieces with their labels, the orders it stands on. */
class ItemPieces extends Div {

    private static final int PAGE = 50;

    private final UUID item;
    private final Store store;
    private final boolean mayWrite;
    private final Set<UUID> chosen = new LinkedHashSet<>();

    ItemPieces(UUID item, Store store, CurrentUser user) {
        this.item = item;
        this.store = store;
        this.mayWrite = user.may(Permission.STOCK_WRITE);
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        chosen.clear();
        var count = store.stock().count(item);
        if (count.isEmpty()) {
            add(new EmptyState("stock.item.none.title", "stock.item.none.hint"));
        } else {
            add(counts(count.get()));
            pieces(new ArrayList<>());
        }
        if (mayWrite) add(vehicle(), premises());
        orders();
    }

    private Div counts(StockRow row) {
        var facts = new FactsList()
                .fact("stock.coming", number(row.coming()))
                .fact("stock.received", number(row.received()))
                .fact("stock.reserved", number(row.reserved()))
                .fact("stock.handedOver", number(row.handedOver()))
                .fact("stock.aside", number(row.aside()))
                .fact("stock.lost", number(row.lost()))
                .fact("stock.free", number(row.free()));
        var panel = new Div(facts);
        panel.addClassNames("panel", "stack");
        if (!mayWrite || row.keeping() != Keeping.COUNTED) return panel;
        var moves = store.moves();
        var actions = new Div();
        actions.addClassName("row");
        if (row.free() > 0) actions.add(act("stock.loss", (why, many) -> moves.lose(item, many, why)));
        if (row.aside() > 0)
            actions.add(
                    act("stock.act.shelve", (why, many) -> moves.shelve(item, many, why)),
                    act("stock.discard", (why, many) -> moves.discard(item, many, why)));
        if (actions.getComponentCount() > 0) panel.add(actions);
        return panel;
    }

    private Button act(String key, ObjIntConsumer<String> move) {
        return Localized.text(new Button("", click -> new CountDialog(key, move, this::show).open()), key);
    }

    private static Ltr number(int count) {
        return new Ltr(Integer.toString(count));
    }

    private void pieces(List<PieceRow> shown) {
        var next = store.stock().pieces(item, shown.size(), PAGE);
        shown.addAll(next);
        if (shown.isEmpty()) return;
        var part = new Div(Localized.text(new H2(), "stock.pieces"));
        part.addClassName("stack");
        var name = shown.getFirst().item();
        var takeAway = new TakeAway(store.exports(), () -> StockSheets.pieces(store.stock(), item, name));
        part.add(new Div(takeAway.button()), takeAway.place());
        if (mayWrite) part.add(new LabelPanel(store.labels(), () -> chosenOrAll(shown)));
        part.add(table().rows(shown));
        if (next.size() == PAGE)
            part.add(Localized.text(
                    new Button("", click -> {
                        remove(part);
                        pieces(shown);
                    }),
                    "stock.more"));
        addComponentAtIndex(Math.min(1, getComponentCount()), part);
    }

    /** Nothing ticked means all that stand in the store. */
    private List<UUID> chosenOrAll(List<PieceRow> shown) {
        if (!chosen.isEmpty()) return List.copyOf(chosen);
        return shown.stream()
                .filter(piece -> piece.state().inStore())
                .map(PieceRow::id)
                .toList();
    }

    private DataTable<PieceRow> table() {
        var table = new DataTable<PieceRow>("stock.pieces");
        if (mayWrite) table.column("stock.labels.choose", this::tick);
        return table.column("stock.serial", PieceTable::serial)
                .column("stock.state", (piece, language) -> StockTones.chip(piece.state()))
                .column("stock.receivedOn", (piece, language) -> new Ltr(Formats.date(piece.receivedOn())))
                .column("stock.warrantyUntil", (piece, language) -> PieceFacts.date(piece.warrantyUntil()))
                .column("stock.orders.order", (piece, language) -> order(piece));
    }

    private Component tick(PieceRow piece, Language language) {
        var tick = new Checkbox(chosen.contains(piece.id()));
        tick.setAriaLabel(Localized.text("stock.labels.chooseOne", piece.serial()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(piece.id());
            else chosen.remove(piece.id());
        });
        return tick;
    }

    private static Component order(PieceRow piece) {
        return new Anchor(StockLinks.order(piece.orderId()), new Ltr(piece.order()));
    }

    private Component vehicle() {
        var is = new Checkbox(store.vehicles().vehicle(item));
        is.setId("vehicle-item");
        Localized.on(is, language -> is.setLabel(Localized.text("stock.vehicles.item")));
        is.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            if (Notices.attempt(() -> store.vehicles().vehicle(item, change.getValue()))) Notices.done("stock.saved");
        });
        return is;
    }

    private Component premises() {
        var brought = new Checkbox(store.premises().brought(item));
        brought.setId("premises-item");
        Localized.on(brought, language -> brought.setLabel(Localized.text("stock.deliveries.item")));
        brought.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            if (Notices.attempt(() -> store.premises().brought(item, change.getValue()))) Notices.done("stock.saved");
        });
        return brought;
    }

    private void orders() {
        List<OrderRow> orders = store.orders().ofItem(item);
        if (orders.isEmpty()) return;
        add(
                Localized.text(new H2(), "stock.orders"),
                new DataTable<OrderRow>("stock.orders")
                        .column(
                                "stock.orders.order",
                                (order, language) -> new Anchor(StockLinks.order(order.id()), new Ltr(order.number())))
                        .column("stock.orders.supplier", (order, language) -> new Span(order.supplier()))
                        .column("stock.state", (order, language) -> StockTones.chip(order.state()))
                        .rows(orders));
    }
}

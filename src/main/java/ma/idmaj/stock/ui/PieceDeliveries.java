package ma.idmaj.stock.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** How a piece is brought to where it works: its deliveries, or one to plan. Empty where nobody waits for it. */
class PieceDeliveries extends Div {

    PieceDeliveries(PieceRow piece, DeliveryService deliveries, boolean mayWrite) {
        addClassName("stack");
        var notes = deliveries.ofPiece(piece.id());
        boolean promised = piece.state() == PieceState.RESERVED || piece.state() == PieceState.HANDED_OVER;
        boolean planned = notes.stream()
                .anyMatch(note -> note.state() != DeliveryState.FAILED && note.state() != DeliveryState.CANCELLED);
        boolean mayPlan = mayWrite && promised && !planned;
        if (notes.isEmpty() && !mayPlan) return;
        add(Localized.text(new H2(), "stock.deliveries"));
        if (!notes.isEmpty()) add(table().rows(notes));
        if (!mayPlan) return;
        var plan =
                StockTones.button(StockLinks.planDelivery(List.of(piece.code())), "stock.deliveries.plan", "primary");
        plan.setId("plan-delivery");
        var actions = new Div(plan);
        actions.addClassName("row");
        add(actions);
    }

    private static DataTable<DeliveryRow> table() {
        return new DataTable<DeliveryRow>("stock.deliveries")
                .column(
                        "stock.deliveries.number",
                        (note, language) -> new Anchor(StockLinks.delivery(note.id()), new Ltr(note.number())))
                .column(
                        "stock.deliveries.when",
                        (note, language) -> new Ltr(Formats.date(note.day()) + " " + Formats.time(note.hour())))
                .column("stock.deliveries.address", (note, language) -> new Span(note.address()))
                .column("stock.state", (note, language) -> StockTones.chip(note.state()));
    }
}

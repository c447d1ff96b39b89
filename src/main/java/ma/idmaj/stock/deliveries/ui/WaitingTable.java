package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.WaitingDelivery;
import ma.idmaj.stock.ui.StockTones;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;

import java.util.List;

/** Pieces that wait for a delivery, line by line of a list, each line planned in one step. */
class WaitingTable extends Composite<Div> {

    private final DataTable<WaitingDelivery> table = new DataTable<WaitingDelivery>("stock.deliveries.waiting")
            .column("stock.deliveries.recipient", (waiting, language) -> recipient(waiting, language))
            .column("stock.pieces", (waiting, language) -> pieces(waiting.pieces(), language));

    WaitingTable(boolean mayPlan) {
        if (mayPlan) table.column("stock.deliveries.acts", (waiting, language) -> plan(waiting));
        getContent().add(table);
    }

    WaitingTable rows(List<WaitingDelivery> waiting) {
        table.rows(waiting);
        return this;
    }

    private static Component recipient(WaitingDelivery waiting, Language language) {
        var who = waiting.recipient();
        return new Span(who == null ? "–" : who.name().in(language.arabic()));
    }

    static UnorderedList pieces(List<PieceRow> pieces, Language language) {
        var list = new UnorderedList();
        list.addClassName("delivery-pieces");
        for (PieceRow piece : pieces)
            list.add(
                    new ListItem(new Span(piece.item().in(language.arabic())), new Span(" "), new Ltr(piece.serial())));
        return list;
    }

    private static Component plan(WaitingDelivery waiting) {
        return StockTones.button(
                StockLinks.planDelivery(
                        waiting.pieces().stream().map(PieceRow::code).toList()),
                "stock.deliveries.plan",
                "quiet");
    }
}

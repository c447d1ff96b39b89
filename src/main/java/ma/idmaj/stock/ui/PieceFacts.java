package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.funding.FundingService;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Where a piece came from, and how long its warranty runs. */
class PieceFacts extends Div {

    PieceFacts(PieceRow piece, FundingService funding, LocalDate today) {
        addClassName("panel");
        var tranche = funding.trancheName(piece.trancheId());
        var facts = new FactsList()
                .fact("stock.serial", new Ltr(piece.serial()))
                .fact("stock.code", new Ltr(piece.code()))
                .fact("stock.receivedOn", new Ltr(Formats.date(piece.receivedOn())))
                .fact("stock.warrantyUntil", warranty(piece.warrantyUntil(), today))
                .fact("stock.orders.order", new Anchor(StockLinks.order(piece.orderId()), new Ltr(piece.order())))
                .fact("stock.orders.supplier", new Span(piece.supplier()));
        tranche.ifPresent(name -> facts.fact("stock.orders.tranche", language -> name.in(language.arabic())));
        add(facts);
    }

    private static Component warranty(@Nullable LocalDate until, LocalDate today) {
        if (until == null || !until.isBefore(today)) return date(until);
        return new Div(date(until), new Span(" "), new StateChip(Tone.WAITING, "stock.warrantyOver"));
    }

    static Component date(@Nullable LocalDate date) {
        if (date != null) return new Ltr(Formats.date(date));
        var none = Localized.text(new Span(), "stock.noWarranty");
        none.addClassName("hint");
        return none;
    }
}

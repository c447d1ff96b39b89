package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.ui.StockTones;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Deliveries, each opened by its number. */
class DeliveryTable extends Composite<Div> {

    private final DataTable<DeliveryRow> table = new DataTable<DeliveryRow>("stock.deliveries")
            .column("stock.deliveries.number", (note, language) -> number(note))
            .column(
                    "stock.deliveries.when",
                    (note, language) -> new Ltr(Formats.date(note.day()) + " " + Formats.time(note.hour())))
            .column("stock.deliveries.recipient", DeliveryTable::recipient)
            .column("stock.deliveries.address", (note, language) -> new Span(note.address()))
            .column("stock.deliveries.vehicle", (note, language) -> new Span(note.vehicle()))
            .number("stock.pieces", (note, language) -> new Ltr(Integer.toString(note.pieces())))
            .column("stock.state", (note, language) -> state(note));

    DeliveryTable() {
        getContent().add(table);
    }

    DeliveryTable rows(List<DeliveryRow> notes) {
        table.rows(notes);
        return this;
    }

    private static Component number(DeliveryRow note) {
        var link = new Anchor(StockLinks.delivery(note.id()), new Ltr(note.number()));
        link.addClassName("row-link");
        return link;
    }

    private static Component state(DeliveryRow note) {
        if (!note.overtaken()) return StockTones.chip(note.state());
        var both = new Div(StockTones.chip(note.state()), Localized.text(new Span(), "stock.deliveries.overtaken"));
        both.addClassName("two-lines");
        return both;
    }

    private static Component recipient(DeliveryRow note, Language language) {
        var who = note.recipient();
        return new Span(who == null ? "–" : who.name().in(language.arabic()));
    }
}

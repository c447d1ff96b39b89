package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.documents.PaperLanguages;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Delivery notes with what may be done with each. */
class DeliveryTable extends Composite<Div> {

    private final DeliveryService deliveries;
    private final boolean mayWrite;
    private final Runnable changed;
    private final DataTable<DeliveryRow> table;

    DeliveryTable(DeliveryService deliveries, boolean mayWrite, Runnable changed) {
        this.deliveries = deliveries;
        this.mayWrite = mayWrite;
        this.changed = changed;
        table = new DataTable<DeliveryRow>("stock.deliveries")
                .column("stock.deliveries.number", (note, language) -> new Ltr(note.number()))
                .column(
                        "stock.deliveries.when",
                        (note, language) -> new Ltr(Formats.date(note.day()) + " " + Formats.time(note.hour())))
                .column("stock.deliveries.address", (note, language) -> new Span(note.address()))
                .column("stock.deliveries.vehicle", (note, language) -> new Span(note.vehicle()))
                .number("stock.pieces", (note, language) -> new Ltr(Integer.toString(note.pieces())))
                .column("stock.state", DeliveryTable::state)
                .column("stock.deliveries.acts", this::acts);
        getContent().add(table);
    }

    DeliveryTable rows(List<DeliveryRow> notes) {
        table.rows(notes);
        return this;
    }

    private static Component state(DeliveryRow note, Language language) {
        var state = new Div(StockTones.chip(note.state()));
        if (note.state() == DeliveryState.DELIVERED && note.installed() && note.explained())
            state.add(hint(Localized.text("stock.deliveries.allDone")));
        if (!note.remarks().isEmpty()) state.add(hint(note.remarks()));
        return state;
    }

    private static Div hint(String text) {
        var hint = new Div(text);
        hint.addClassName("hint");
        return hint;
    }

    private Component acts(DeliveryRow note, Language language) {
        var paper = Downloads.button(
                "stock.deliveries.paper",
                () -> new Downloads.File(
                        "idmaj-delivery-" + note.number().replace('/', '-') + ".pdf",
                        "application/pdf",
                        deliveries.pdf(note.id(), PaperLanguages.BOTH)));
        var acts = new Div(paper);
        acts.addClassName("row");
        if (!mayWrite || note.state() != DeliveryState.PLANNED) return acts;
        acts.add(
                Localized.text(
                        new Button("", click -> new DeliveredDialog(note, deliveries, changed).open()),
                        "stock.deliveries.done"),
                Localized.text(
                        new Button(
                                "",
                                click -> new ReasonDialog(
                                                "stock.deliveries.cancel",
                                                reason -> deliveries.cancel(note.id(), note.version(), reason),
                                                changed)
                                        .open()),
                        "stock.deliveries.cancel"));
        return acts;
    }
}

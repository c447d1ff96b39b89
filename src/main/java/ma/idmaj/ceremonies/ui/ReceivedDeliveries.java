package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;

import java.util.List;

/** What is brought to a person's premises, on the person's page. */
class ReceivedDeliveries extends Composite<Div> {

    private final DataTable<DeliveryRow> table;

    /** @param open whether the reader may open a delivery */
    ReceivedDeliveries(boolean open) {
        table = new DataTable<DeliveryRow>("ceremonies.received.deliveries")
                .column("ceremonies.received.delivery", (row, language) -> number(row, open))
                .column(
                        "ceremonies.received.deliveryWhen",
                        (row, language) -> new Ltr(Formats.date(row.day()) + " " + Formats.time(row.hour())))
                .column("ceremonies.received.deliveryAddress", (row, language) -> new Span(row.address()))
                .column("ceremonies.received.state", (row, language) -> new StateChip(row.state(), tone(row.state())));
        getContent().add(table);
    }

    ReceivedDeliveries rows(List<DeliveryRow> rows) {
        table.rows(rows);
        return this;
    }

    private static Component number(DeliveryRow row, boolean open) {
        var number = new Ltr(row.number());
        return open ? new Anchor(StockLinks.delivery(row.id()), number) : number;
    }

    private static Tone tone(DeliveryState state) {
        return switch (state) {
            case PLANNED -> Tone.WAITING;
            case ON_THE_WAY, DELIVERED -> Tone.INFO;
            case INSTALLED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }
}

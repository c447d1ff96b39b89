package ma.idmaj.stock.deliveries.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.stock.deliveries.DeliveryFilter;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.ui.i18n.Formats;

/** Deliveries to take away; who receives is there for readers who may know. */
final class DeliveryListSheet {

    private DeliveryListSheet() {}

    static ExportedList<DeliveryRow> of(DeliveryService deliveries, DeliveryFilter filter) {
        return new ExportedList<DeliveryRow>(
                        "deliveries",
                        "stock.deliveries",
                        RowSource.pages((offset, limit) -> deliveries.deliveries(filter, offset, limit)))
                .narrowed("stock.state", filter.state())
                .narrowed("stock.deliveries.day", filter.day() == null ? null : Formats.date(filter.day()))
                .code("stock.deliveries.number", DeliveryRow::number)
                .date("stock.deliveries.day", DeliveryRow::day)
                .code("stock.deliveries.hour", note -> Formats.time(note.hour()))
                .person(
                        "stock.deliveries.recipient",
                        note -> note.recipient() == null
                                ? null
                                : note.recipient().name())
                .text("stock.deliveries.address", 40, (note, words) -> note.address())
                .text("stock.deliveries.vehicle", 20, (note, words) -> note.vehicle())
                .text("stock.deliveries.driver", 24, (note, words) -> note.driver())
                .number("stock.pieces", DeliveryRow::pieces)
                .label("stock.state", DeliveryRow::state);
    }
}

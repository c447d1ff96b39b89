package ma.idmaj.stock.orders.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.stock.orders.OrderFilter;
import ma.idmaj.stock.orders.OrderRow;
import ma.idmaj.stock.orders.OrderService;

/** Orders to take away. */
final class OrderSheet {

    private OrderSheet() {}

    static ExportedList<OrderRow> of(OrderService orders, OrderFilter filter) {
        return new ExportedList<OrderRow>(
                        "orders",
                        "stock.orders",
                        RowSource.pages((offset, limit) -> orders.orders(filter, offset, limit)))
                .searched(filter.words())
                .narrowed("stock.state", filter.state())
                .code("stock.orders.order", OrderRow::number)
                .text("stock.orders.supplier", (order, words) -> order.supplier())
                .date("stock.orders.orderedOn", OrderRow::orderedOn)
                .money("stock.orders.total", OrderRow::total)
                .number("stock.sheet.ordered", OrderRow::ordered)
                .number("stock.received", OrderRow::received)
                .label("stock.state", OrderRow::state)
                .text("stock.sheet.note", (order, words) -> order.note());
    }
}

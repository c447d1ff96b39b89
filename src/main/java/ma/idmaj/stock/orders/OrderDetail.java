package ma.idmaj.stock.orders;

import java.util.List;

/** One order with its lines. */
public record OrderDetail(OrderRow order, List<OrderLine> lines) {}

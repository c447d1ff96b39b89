package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;

import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.orders.OrderService;

import java.util.UUID;

/** The order an address names. */
final class OrderAddress {

    private OrderAddress() {}

    static OrderDetail find(OrderService orders, BeforeEnterEvent event) {
        try {
            return orders.order(UUID.fromString(
                            event.getRouteParameters().get("order").orElse("")))
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}

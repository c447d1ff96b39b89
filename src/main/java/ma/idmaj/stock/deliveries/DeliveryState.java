package ma.idmaj.stock.deliveries;

/** Where a delivery stands. */
public enum DeliveryState {
    PLANNED,
    DELIVERED,
    CANCELLED
}

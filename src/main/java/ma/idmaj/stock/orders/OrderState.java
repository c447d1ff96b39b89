package ma.idmaj.stock.orders;

import ma.idmaj.shared.Refusal;

import java.util.Set;

/** Where an order stands, from its draft to the last of its goods. */
public enum OrderState {
    DRAFT,
    ORDERED,
    PART_RECEIVED,
    RECEIVED,
    /** Part of it came, and the rest is no longer waited for. */
    ENDED,
    CANCELLED;

    /** Whether goods may still come. */
    public boolean open() {
        return this == ORDERED || this == PART_RECEIVED;
    }

    OrderState to(OrderState next) {
        Set<OrderState> allowed = switch (this) {
            case DRAFT -> Set.of(ORDERED, CANCELLED);
            case ORDERED -> Set.of(PART_RECEIVED, RECEIVED, CANCELLED);
            case PART_RECEIVED -> Set.of(PART_RECEIVED, RECEIVED, ENDED);
            case RECEIVED, ENDED, CANCELLED -> Set.of();
        };
        if (!allowed.contains(next)) throw new Refusal("stock.orders.wrongState", this, next);
        return next;
    }
}

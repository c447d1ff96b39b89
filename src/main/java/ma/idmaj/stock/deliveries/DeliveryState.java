package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.Refusal;

import java.util.Set;

/** Where a delivery stands; the only moves are those of {@link #to}. */
public enum DeliveryState {
    PLANNED,
    ON_THE_WAY,
    DELIVERED,
    /** Installed and explained, with a signature. */
    INSTALLED,
    /** It could not be delivered; another delivery may take it up again. */
    FAILED,
    CANCELLED;

    /** Whether its pieces are still to be brought. */
    public boolean open() {
        return this == PLANNED || this == ON_THE_WAY;
    }

    DeliveryState to(DeliveryState next) {
        Set<DeliveryState> allowed = switch (this) {
            case PLANNED -> Set.of(ON_THE_WAY, FAILED, CANCELLED);
            case ON_THE_WAY -> Set.of(DELIVERED, FAILED);
            case DELIVERED -> Set.of(INSTALLED);
            case INSTALLED, FAILED, CANCELLED -> Set.of();
        };
        if (!allowed.contains(next)) throw new Refusal("stock.deliveries.wrongState", this, next);
        return next;
    }
}

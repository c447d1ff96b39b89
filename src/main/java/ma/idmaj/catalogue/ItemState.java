package ma.idmaj.catalogue;

import java.util.EnumSet;
import java.util.Set;

/** Where an item stands; only approved ones are offered to lists. */
public enum ItemState {
    DRAFT,
    TO_REVIEW,
    APPROVED,
    WITHDRAWN;

    public Set<ItemState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(TO_REVIEW);
            case TO_REVIEW -> EnumSet.of(APPROVED, DRAFT);
            case APPROVED -> EnumSet.of(TO_REVIEW, WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(TO_REVIEW);
        };
    }
}

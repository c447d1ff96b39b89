package ma.idmaj.documents.handover;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;

/**
 * An item of a person's line.
 *
 * @param state what became of it
 * @param total of the quantity at the price of the approved list
 */
public record GivenItem(LocalizedText name, int quantity, List<String> serials, State state, Money total) {

    /** What became of the item on the day. */
    public enum State {
        PLANNED,
        GIVEN,
        MISSING,
        DAMAGED,
        SUBSTITUTED;

        /** Whether the person went home with it, or with another in its place. */
        public boolean handedOver() {
            return this == GIVEN || this == SUBSTITUTED;
        }
    }

    public GivenItem {
        serials = List.copyOf(serials);
    }
}

package ma.idmaj.catalogue.prices;

import java.util.Map;

/**
 * What taking a price list back came to.
 *
 * @param quotes    withdrawn
 * @param proposals withdrawn
 * @param items     removed
 * @param stayed    how much stayed, by reason
 */
public record UndonePriceImport(int quotes, int proposals, int items, Map<Stayed, Integer> stayed) {

    /** Why something of a price list can't be taken back. */
    public enum Stayed {
        /** A second supervisor has approved the price. */
        PRICE_APPROVED,
        /** Someone has changed the item, approved it, or a kit, a list or a need names it. */
        ITEM_IN_USE,
        /** A price proposed by someone else rests on the quote. */
        QUOTE_IN_USE
    }

    public UndonePriceImport {
        stayed = Map.copyOf(stayed);
    }
}

package ma.idmaj.stock;

import org.jspecify.annotations.Nullable;

/**
 * Which items of the store are looked for.
 *
 * @param words of the item's name in either script, its reference or a serial number; empty for all
 * @param only  null for all
 */
public record StockFilter(String words, @Nullable Only only) {

    public static final StockFilter ALL = new StockFilter("", null);

    /** What there is to be of an item. */
    public enum Only {
        FREE,
        COMING,
        RESERVED,
        ASIDE
    }
}

package ma.idmaj.stock;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;

/** How the store keeps an item. */
public enum Keeping {
    /** One by one, each with its serial number. */
    PIECES,
    COUNTED,
    /** A course, an insurance: nothing lies on a shelf. */
    NOTHING;

    public static Keeping of(ItemKind kind, ItemUnit unit) {
        if (kind == ItemKind.SERVICE) return NOTHING;
        return kind == ItemKind.DURABLE && unit == ItemUnit.PIECE ? PIECES : COUNTED;
    }
}

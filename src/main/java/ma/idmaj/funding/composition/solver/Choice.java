package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An item that answers a need. A price of nought, or below, is none: the catalogue names no price yet.
 *
 * @param barred why its price is none for this need, whatever the catalogue names; null where nothing keeps it out
 */
public record Choice(UUID item, Money unitPrice, @Nullable Limit barred) {

    public Choice(UUID item, Money unitPrice) {
        this(item, unitPrice, null);
    }

    public boolean priced() {
        return barred == null && unitPrice.centimes() > 0;
    }
}

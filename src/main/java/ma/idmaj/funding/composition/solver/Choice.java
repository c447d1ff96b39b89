package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import java.util.UUID;

/** An item that answers a need. A price of nought, or below, is none: the catalogue names no price yet. */
public record Choice(UUID item, Money unitPrice) {

    public boolean priced() {
        return unitPrice.centimes() > 0;
    }
}

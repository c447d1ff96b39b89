package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;
import java.util.UUID;

/** The usual equipment of a trade, with prices as they stood when the kit was made. */
public record KitRow(UUID id, String code, TradeRow trade, List<Line> lines, Money total) {

    /** An item of the kit. */
    public record Line(UUID itemId, LocalizedText name, int quantity, Money unitPrice) {}
}

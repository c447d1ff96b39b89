package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.UUID;

/** An item for a line, with the price it is to be listed at. */
public record NewItem(UUID itemId, LocalizedText name, int quantity, Money unitPrice) {}

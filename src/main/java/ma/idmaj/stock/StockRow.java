package ma.idmaj.stock;

import ma.idmaj.shared.LocalizedText;

import java.util.UUID;

/**
 * What there is of one item.
 *
 * @param coming     ordered and not here yet
 * @param received   ever
 * @param aside      given back or in repair: in the house, not to be had
 */
public record StockRow(
        UUID itemId,
        String reference,
        LocalizedText name,
        Keeping keeping,
        int coming,
        int received,
        int reserved,
        int handedOver,
        int aside,
        int lost,
        int free) {}

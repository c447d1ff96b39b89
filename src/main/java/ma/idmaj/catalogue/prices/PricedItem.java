package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** An item as a price list is compared with. */
public record PricedItem(
        UUID id,
        LocalizedText name,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        ItemState state,
        boolean proposalOpen)
        implements Serializable {}

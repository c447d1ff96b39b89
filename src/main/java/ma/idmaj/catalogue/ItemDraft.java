package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.time.LocalDate;

/** What a supervisor writes of an item. {@code price} includes VAT; {@code priceSource} says where it was seen. */
public record ItemDraft(
        LocalizedText name,
        LocalizedText specification,
        Sector sector,
        ItemKind kind,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        String priceSource) {}

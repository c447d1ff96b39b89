package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a supervisor writes of an item.
 *
 * @param sector      undecided while null
 * @param price       including VAT
 * @param priceSource where it was seen
 */
public record ItemDraft(
        LocalizedText name,
        LocalizedText specification,
        @Nullable Sector sector,
        ItemKind kind,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        String priceSource) {}

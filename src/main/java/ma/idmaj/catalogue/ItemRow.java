package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One item with its reference price, VAT included. {@code version} goes back with each change; no sector: undecided. */
public record ItemRow(
        UUID id,
        String reference,
        LocalizedText name,
        LocalizedText specification,
        @Nullable Sector sector,
        ItemKind kind,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        String priceSource,
        ItemState state,
        @Nullable String stateBy,
        long version) {

    /** Whether nothing is to be completed before it can be approved. */
    public boolean complete() {
        return name.complete() && sector != null;
    }
}

package ma.idmaj.catalogue.kits;

import ma.idmaj.shared.LocalizedText;

import java.util.UUID;

/**
 * A kit in use whose version on offer has an item.
 *
 * @param alternate the item stands there only in another's stead: quantity and priority are those of that line
 */
public record KitUse(
        UUID kitId,
        String code,
        LocalizedText name,
        LocalizedText trade,
        int quantity,
        KitPriority priority,
        boolean alternate) {}

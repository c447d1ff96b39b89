package ma.idmaj.catalogue;

import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The reference price as it stands on an item. Written by the decision on a proposed price alone, which is what the
 * audit trail then tells.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class ItemPrices {

    private final CatalogueItemRepository items;

    ItemPrices(CatalogueItemRepository items) {
        this.items = items;
    }

    /** @throws Refusal when the item is gone or withdrawn */
    public void reprice(UUID itemId, Money price, LocalDate date, String source) {
        var item = items.findById(itemId).orElseThrow(() -> new Refusal("catalogue.gone"));
        item.reprice(price, date, source);
        // Lists and plots read it by SQL, perhaps in this very transaction.
        items.flush();
    }
}

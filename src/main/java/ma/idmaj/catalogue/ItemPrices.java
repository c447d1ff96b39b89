package ma.idmaj.catalogue;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
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
    private final CurrentUser user;
    private final Clock clock;

    ItemPrices(CatalogueItemRepository items, CurrentUser user, Clock clock) {
        this.items = items;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal when the item is gone or withdrawn, or counted by another unit than the price is of */
    public void reprice(UUID itemId, ApprovedPrice approved) {
        var item = items.findById(itemId).orElseThrow(() -> new Refusal("catalogue.gone"));
        item.reprice(approved, user.username(), clock.instant());
        // Lists and plots read it by SQL, perhaps in this very transaction.
        items.flush();
    }
}

package ma.idmaj.catalogue;

import ma.idmaj.accounts.CurrentUser;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Items a supplier's price list names and the catalogue lacks. Their import tells the audit trail of them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class ListedItems {

    private final CatalogueItemRepository items;
    private final CurrentUser user;
    private final Clock clock;

    ListedItems(CatalogueItemRepository items, CurrentUser user, Clock clock) {
        this.items = items;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A draft, sent to review when both its names are there; its sector is decided in the review.
     *
     * @return the new item as it stands
     */
    public ItemRow bring(ItemDraft draft) {
        String reference = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var item = new CatalogueItem(reference, draft);
        if (draft.name().complete()) item.propose(user.username(), clock.instant());
        else item.stateBy = user.username();
        items.saveAndFlush(item);
        return item.row();
    }
}

package ma.idmaj.catalogue;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.facts.InvalidItem;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Items a supplier's price list names and the catalogue lacks. Their import tells the audit trail of them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class ListedItems {

    private final CatalogueItemRepository items;
    private final ItemStore store;
    private final CurrentUser user;
    private final Clock clock;

    ListedItems(CatalogueItemRepository items, ItemStore store, CurrentUser user, Clock clock) {
        this.items = items;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A draft, sent to review when both its names are there; its sector is decided in the review.
     *
     * @return the new item as it stands
     * @throws InvalidItem for what cannot stand; nothing is saved then
     */
    public ItemRow bring(ItemDraft draft, FirstPrice price) {
        InvalidItem.refuse(draft.problems());
        InvalidItem.refuse(price.problems(LocalDate.now(clock)));
        String reference = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var item = new CatalogueItem(reference, draft, price, user.username(), clock.instant());
        if (draft.name().complete()) item.propose(user.username(), clock.instant());
        items.saveAndFlush(item);
        store.step(item.id, item.state, user.username(), clock.instant());
        return item.row();
    }
}

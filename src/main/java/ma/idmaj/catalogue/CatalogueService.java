package ma.idmaj.catalogue;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The items: found, written, proposed and, by another supervisor, approved. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class CatalogueService {

    private final CatalogueItemRepository items;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueService(CatalogueItemRepository items, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Items of the filter by their name in a language. {@code offset} is a multiple of {@code limit}. */
    @Transactional(readOnly = true)
    public List<ItemRow> search(ItemFilter filter, boolean arabic, int offset, int limit) {
        var page = PageRequest.of(offset / limit, limit, Sort.by(arabic ? "sortAr" : "sortFr", "id"));
        return items.findAll(CatalogueItemRepository.matching(filter), page)
                .map(CatalogueItem::row)
                .getContent();
    }

    /** Items a list may take, for a combo box. */
    @Transactional(readOnly = true)
    public List<ItemRow> pick(String words, boolean arabic, int offset, int limit) {
        return search(new ItemFilter(words, null, ItemState.APPROVED), arabic, offset, limit);
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public ItemRow item(UUID id) {
        return find(id).row();
    }

    /** The items of these ids that exist, in no order. */
    @Transactional(readOnly = true)
    public List<ItemRow> items(Collection<UUID> ids) {
        return items.findAllById(ids).stream().map(CatalogueItem::row).toList();
    }

    /** The item of exactly this name in either language, spelling apart. */
    @Transactional(readOnly = true)
    public Optional<ItemRow> findByName(String name) {
        String folded = SearchKey.of(name);
        return folded.isEmpty()
                ? Optional.empty()
                : items.named(folded, Limit.of(1)).stream().findFirst().map(CatalogueItem::row);
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID add(ItemDraft draft) {
        check(draft);
        return save(draft, "added", item -> {});
    }

    /** A changed item goes back to review. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void edit(UUID id, long version, ItemDraft draft) {
        check(draft);
        act(id, version, "edited", item -> {
            item.describe(draft);
            if (item.state == ItemState.APPROVED) item.propose(user.username(), clock.instant());
            else item.stateBy = user.username();
        });
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void propose(UUID id, long version) {
        act(id, version, "proposed", item -> item.propose(user.username(), clock.instant()));
    }

    /** @throws Refusal when the one who proposed approves, or a language or the sector is missing */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void approve(UUID id, long version) {
        act(id, version, "approved", item -> item.approve(user.username(), clock.instant()));
    }

    /** Back to its author, who corrects and proposes again. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void sendBack(UUID id, long version) {
        act(id, version, "sentBack", item -> item.sendBack(user.username(), clock.instant()));
    }

    /**
     * Takes the caller's own approval or sending back away again.
     *
     * @param proposer who had proposed it, and when: it waits for another one as before
     * @throws Refusal when somebody else decided
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void takeBack(UUID id, long version, String proposer, Instant proposedAt) {
        act(id, version, "decisionTakenBack", item -> item.waitAgain(user.username(), proposer, proposedAt));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void withdraw(UUID id, long version) {
        act(id, version, "withdrawn", item -> item.withdraw(user.username(), clock.instant()));
    }

    /** An item a list names and the catalogue lacks: kept for a supervisor's review, who decides on its sector. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID addFromList(LocalizedText name, Money price, LocalDate priceDate, String source) {
        var draft = new ItemDraft(
                name, new LocalizedText("", ""), null, ItemKind.DURABLE, ItemUnit.PIECE, price, priceDate, source);
        return save(draft, "addedFromList", item -> item.propose(user.username(), clock.instant()));
    }

    private UUID save(ItemDraft draft, String act, Consumer<CatalogueItem> then) {
        String reference = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var item = new CatalogueItem(reference, draft);
        then.accept(item);
        // Kits and lists point at it by SQL, perhaps in this very transaction.
        items.saveAndFlush(item);
        changed(item.id, act);
        return item.id;
    }

    private void act(UUID id, long version, String act, Consumer<CatalogueItem> change) {
        var item = find(id);
        if (item.version != version) throw new ObjectOptimisticLockingFailureException(CatalogueItem.class, id);
        change.accept(item);
        changed(id, act);
    }

    private CatalogueItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new Refusal("catalogue.gone"));
    }

    private static void check(ItemDraft draft) {
        if (draft.name().ar().isEmpty() && draft.name().fr().isEmpty()) throw new Refusal("catalogue.nameMissing");
        if (draft.price().centimes() <= 0) throw new Refusal("catalogue.priceMissing");
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new Changed("item", id.toString(), act, ""));
    }
}

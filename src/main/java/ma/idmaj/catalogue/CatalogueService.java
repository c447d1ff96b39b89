package ma.idmaj.catalogue;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.facts.InvalidItem;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.ItemField;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The items: found, written, proposed and, by another supervisor, approved. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class CatalogueService {

    private static final int MOST_ALIKE = 5;

    /** Names looked up together. */
    private static final int TOGETHER = 500;

    private final CatalogueItemRepository items;
    private final ItemStore store;
    private final List<EditRule> rules;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueService(
            CatalogueItemRepository items,
            ItemStore store,
            List<EditRule> rules,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.store = store;
        this.rules = rules;
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

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public ItemDetail detail(UUID id) {
        return detail(find(id));
    }

    /** All that is written of the items of these ids that exist, in the order of the ids: two queries. */
    @Transactional(readOnly = true)
    public List<ItemDetail> details(List<UUID> ids) {
        var lines = store.lines(ids);
        return items.findAllById(ids).stream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id)))
                .map(item -> new ItemDetail(item.row(), item.facts(lines.getOrDefault(item.id, List.of()))))
                .toList();
    }

    /** The states an item came into, the newest first. */
    @Transactional(readOnly = true)
    public List<ItemStep> steps(UUID id) {
        return store.steps(id);
    }

    /** Items in use that may be the same as one written so: of its model or of one of its names, spelling apart. */
    @Transactional(readOnly = true)
    public List<ItemRow> alike(LocalizedText name, String model, @Nullable UUID except) {
        return items
                .alike(
                        CatalogueItem.foldedModel(model),
                        SearchKey.of(name.ar()),
                        SearchKey.of(name.fr()),
                        ItemState.WITHDRAWN,
                        Limit.of(MOST_ALIKE + 1))
                .stream()
                .filter(item -> !item.id.equals(except))
                .limit(MOST_ALIKE)
                .map(CatalogueItem::row)
                .toList();
    }

    /** The item of exactly this name in either language, spelling apart. */
    @Transactional(readOnly = true)
    public Optional<ItemRow> findByName(String name) {
        String folded = SearchKey.of(name);
        return folded.isEmpty()
                ? Optional.empty()
                : items.named(folded, Limit.of(1)).stream().findFirst().map(CatalogueItem::row);
    }

    /** As {@link #findByName} of many, by the names as they were asked for; what no item is called is absent. */
    @Transactional(readOnly = true)
    public Map<String, ItemRow> findByNames(Collection<String> names) {
        Map<String, List<String>> asked = names.stream().distinct().collect(Collectors.groupingBy(SearchKey::of));
        asked.remove("");
        var keys = List.copyOf(asked.keySet());
        var found = new HashMap<String, ItemRow>();
        for (int from = 0; from < keys.size(); from += TOGETHER)
            for (CatalogueItem item : items.named(keys.subList(from, Math.min(keys.size(), from + TOGETHER))))
                for (String key : List.of(item.foldedAr, item.foldedFr))
                    asked.getOrDefault(key, List.of()).forEach(name -> found.putIfAbsent(name, item.row()));
        return found;
    }

    /** @throws InvalidItem for what cannot stand; nothing is saved then */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID add(ItemDraft draft, FirstPrice price) {
        check(draft);
        InvalidItem.refuse(price.problems(LocalDate.now(clock)));
        return save(draft, price, "added", item -> {});
    }

    /**
     * Writes the item's facts anew. An approved item goes back to review, unless its description alone is another; nothing
     * happens where nothing is. Who only completes an item that waits becomes no author of it.
     *
     * @throws InvalidItem for what cannot stand; nothing is changed then
     */
    // A rule that has waited for somebody's act sees what was done.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void edit(UUID id, long version, ItemDraft draft) {
        check(draft);
        var item = find(id, version);
        ItemDraft before = detail(item).draft();
        if (draft.equals(before)) return;
        // Before anything of the item is written: who holds a lock of its own comes first in every act.
        rules.forEach(rule -> rule.check(id, before, draft));
        ItemState state = item.state;
        item.describe(draft);
        boolean completed = state != ItemState.APPROVED && draft.onlyCompletes(before);
        if (draft.mattersBeside(before) && !completed) item.rewritten(user.username(), clock.instant());
        if (!draft.facts().lines().equals(before.facts().lines()))
            store.write(id, draft.facts().lines());
        keep(item, state);
        events.publishEvent(new Changed("item", id.toString(), "edited", ItemDifference.of(before, draft)));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void propose(UUID id, long version) {
        act(id, version, "proposed", item -> item.propose(user.username(), clock.instant()));
    }

    /** @throws Refusal when one who wrote it or set its price approves, or a language or the sector is missing */
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
     * @param proposedAt since when it had waited: it waits for somebody other than its authors as before
     * @throws Refusal when somebody else decided
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void takeBack(UUID id, long version, Instant proposedAt) {
        act(id, version, "decisionTakenBack", item -> item.waitAgain(user.username(), proposedAt));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void withdraw(UUID id, long version) {
        act(id, version, "withdrawn", item -> item.withdraw(user.username(), clock.instant()));
    }

    /** An item a list names and the catalogue lacks: kept for a supervisor's review, who decides on its sector. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID addFromList(LocalizedText name, Money price, LocalDate priceDate, String source) {
        var draft = new ItemDraft(
                name, new LocalizedText("", ""), null, ItemKind.DURABLE, ItemUnit.PIECE, ItemFacts.UNKNOWN);
        check(draft);
        return save(
                draft,
                new FirstPrice(price, priceDate, source),
                "addedFromList",
                item -> item.propose(user.username(), clock.instant()));
    }

    private UUID save(ItemDraft draft, FirstPrice price, String act, Consumer<CatalogueItem> then) {
        String reference = "E" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var item = new CatalogueItem(reference, draft, price, user.username(), clock.instant());
        then.accept(item);
        // Kits and lists point at it by SQL, perhaps in this very transaction.
        items.saveAndFlush(item);
        if (!draft.facts().lines().isEmpty()) store.write(item.id, draft.facts().lines());
        step(item);
        changed(item.id, act);
        return item.id;
    }

    private void act(UUID id, long version, String act, Consumer<CatalogueItem> change) {
        var item = find(id, version);
        ItemState state = item.state;
        change.accept(item);
        keep(item, state);
        changed(item.id, act);
    }

    /** Flushed at once: others read the item by SQL, perhaps in this very transaction. */
    private void keep(CatalogueItem item, ItemState before) {
        items.saveAndFlush(item);
        if (item.state != before) step(item);
    }

    private void step(CatalogueItem item) {
        store.step(item.id, item.state, user.username(), clock.instant());
    }

    private CatalogueItem find(UUID id, long version) {
        var item = find(id);
        if (item.version != version) throw new ObjectOptimisticLockingFailureException(CatalogueItem.class, id);
        return item;
    }

    private CatalogueItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new Refusal("catalogue.gone"));
    }

    private ItemDetail detail(CatalogueItem item) {
        return new ItemDetail(
                item.row(), item.facts(store.lines(List.of(item.id)).getOrDefault(item.id, List.of())));
    }

    private void check(ItemDraft draft) {
        InvalidItem.refuse(draft.problems());
        String trade = draft.facts().tradeCode();
        if (trade == null) return;
        var sector = store.sectorOfTrade(trade);
        if (sector.isEmpty() || sector.get() != draft.sector())
            throw new InvalidItem(ItemField.TRADE, "catalogue.facts.tradeOfOtherSector");
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new Changed("item", id.toString(), act, ""));
    }
}

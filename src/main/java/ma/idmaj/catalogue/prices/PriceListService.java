package ma.idmaj.catalogue.prices;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.ListedItems;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Brings a supplier's price list in: all of its rows that were taken, or none. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class PriceListService {

    private final JdbcClient jdbc;
    private final CatalogueService catalogue;
    private final SupplierService suppliers;
    private final QuoteService quotes;
    private final PriceService prices;
    private final ListedItems items;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceListService(
            JdbcClient jdbc,
            CatalogueService catalogue,
            SupplierService suppliers,
            QuoteService quotes,
            PriceService prices,
            ListedItems items,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.suppliers = suppliers;
        this.quotes = quotes;
        this.prices = prices;
        this.items = items;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a list comes from.
     *
     * @param validUntil last day its prices are kept to; null when the supplier does not say
     * @param sha256     digest of the file
     * @param again      whether whoever brings it in knows that the same file stands already
     */
    public record Origin(
            UUID supplierId, @Nullable LocalDate validUntil, String fileName, String sha256, boolean again) {}

    /** Whether this very file has been brought in and stands. */
    @Transactional(readOnly = true)
    public boolean standing(String sha256) {
        return jdbc.sql("select count(*) from price_import where source_digest = ? and undone_at is null")
                        .param(sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @param leftOut rows of the file that are not among the entries
     * @param goOn    asked with how many rows are done; its no takes everything back
     * @return the import
     * @throws Refusal when nothing is taken, a row can't come in, or somebody else has just brought the same file in
     * @throws Stopped when told not to go on
     */
    public UUID bringIn(Origin origin, List<PriceListEntry> entries, int leftOut, IntPredicate goOn) {
        if (entries.isEmpty()) throw new Refusal("catalogue.prices.nothingTaken");
        SupplierRow supplier = suppliers.supplier(origin.supplierId());
        if (!supplier.active()) throw new Refusal("catalogue.prices.supplierInactive");
        UUID id = NewId.next();
        open(id, origin, leftOut);
        var changes = new ArrayList<Changed>();
        var brought = new HashMap<Integer, Brought>();
        int proposals = 0;
        for (int done = 0; done < entries.size(); done++) {
            if (!goOn.test(done)) throw new Stopped();
            var entry = entries.get(done);
            ItemRow item = item(entry, supplier, brought, changes);
            UUID quote = quotes.keep(quote(origin, entry, item), id);
            changes.add(new Changed(
                    "quote", quote.toString(), "recorded", entry.price().format()));
            if (!entry.proposes()) continue;
            UUID proposal = prices.keep(
                    new ProposalDraft(item.id(), entry.price(), item.unit(), entry.date(), supplier.name(), quote, ""),
                    id);
            changes.add(new Changed(
                    "priceProposal",
                    proposal.toString(),
                    "proposed",
                    entry.price().format()));
            proposals++;
        }
        goOn.test(entries.size());
        count(id, entries.size(), proposals, brought);
        events.publishEvent(new ManyChanged(changes));
        events.publishEvent(new Changed("priceImport", id.toString(), "imported", Integer.toString(entries.size())));
        return id;
    }

    /** @param row that brought it */
    private record Brought(int row, ItemRow item) {}

    /** @param brought by the first row of each new item */
    private ItemRow item(
            PriceListEntry entry, SupplierRow supplier, Map<Integer, Brought> brought, List<Changed> changes) {
        UUID known = entry.itemId();
        if (known != null) return catalogue.item(known);
        var brings = entry.brings();
        Brought there = brought.get(entry.group());
        if (brings == null) {
            if (there == null) throw new Refusal("catalogue.prices.firstRowLeftOut", entry.row(), entry.sameAs());
            return there.item();
        }
        if (there != null) throw new Refusal("catalogue.prices.addedTwice", there.row(), entry.row());
        PriceRules.check(entry.price());
        ItemRow item = items.bring(
                new ItemDraft(
                        brings.name(),
                        brings.specification(),
                        null,
                        brings.unit() == ItemUnit.YEAR ? ItemKind.SERVICE : ItemKind.DURABLE,
                        brings.unit(),
                        ItemFacts.UNKNOWN.guaranteed(brings.warrantyMonths())),
                new FirstPrice(
                        entry.price(),
                        entry.date(),
                        supplier.name().length() > ProposalDraft.MAX_SOURCE
                                ? supplier.name().substring(0, ProposalDraft.MAX_SOURCE)
                                : supplier.name()));
        brought.put(entry.group(), new Brought(entry.row(), item));
        changes.add(new Changed("item", item.id().toString(), "addedFromList", ""));
        return item;
    }

    private static QuoteDraft quote(Origin origin, PriceListEntry entry, ItemRow item) {
        LocalDate until = origin.validUntil();
        return new QuoteDraft(
                item.id(),
                origin.supplierId(),
                entry.date(),
                until == null || until.isBefore(entry.date()) ? null : until,
                entry.price(),
                // Of one nobody has approved, the rate was never looked at.
                item.state() == ItemState.APPROVED ? item.vatRate() : null,
                entry.unit() == null ? item.unit() : entry.unit(),
                entry.reference(),
                entry.source());
    }

    /** Of two who bring the same file in at once, the second waits here for the first, and is told. */
    private void open(UUID id, Origin origin, int leftOut) {
        try {
            jdbc.sql("""
                            insert into price_import
                              (id, supplier_id, file_name, source_digest, standing, imported_by, imported_at, quotes,
                               proposals, items, left_out)
                            values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)""")
                    .params(
                            id,
                            origin.supplierId(),
                            origin.fileName(),
                            origin.sha256(),
                            origin.again() ? null : origin.sha256(),
                            user.username(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            leftOut)
                    .update();
        } catch (DuplicateKeyException first) {
            throw new Refusal("catalogue.prices.listStands", origin.fileName());
        }
    }

    private void count(UUID id, int taken, int proposals, Map<Integer, Brought> brought) {
        jdbc.sql("update price_import set quotes = ?, proposals = ?, items = ? where id = ?")
                .params(taken, proposals, brought.size(), id)
                .update();
        brought.values()
                .forEach(one -> jdbc.sql(
                                "insert into price_import_item (import_id, item_id, source_row, version) values (?, ?, ?, ?)")
                        .params(id, one.item().id(), one.row(), one.item().version())
                        .update());
    }
}

package ma.idmaj.catalogue.prices;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.ApprovedPrice;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemPrices;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reference prices: one supervisor proposes, another approves or refuses. What was approved is the item's history, and
 * the price last approved stands on the item; lists and kits keep the price they took.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class PriceService {

    /** Items asked about together. */
    private static final int TOGETHER = 500;

    private static final String OPEN = """
            select p.*, i.name_ar, i.name_fr, i.price_centimes current_centimes, i.price_date current_date_
            from price_proposal p join catalogue_item i on i.id = p.item_id where p.decision is null
            """;

    private final JdbcClient jdbc;
    private final CatalogueService catalogue;
    private final ItemPrices prices;
    private final QuoteService quotes;
    private final PriceHistory history;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceService(
            JdbcClient jdbc,
            CatalogueService catalogue,
            ItemPrices prices,
            QuoteService quotes,
            PriceHistory history,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.prices = prices;
        this.quotes = quotes;
        this.history = history;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The reference prices an item has had, the oldest first; the one it came with is among them. */
    @Transactional(readOnly = true)
    public List<PricePoint> history(UUID itemId) {
        return history.of(catalogue.item(itemId));
    }

    /** The reference price as it stands. */
    @Transactional(readOnly = true)
    public Money priceOf(UUID itemId) {
        return catalogue.item(itemId).price();
    }

    /** What suppliers asked for these items, the newest first: one query. */
    @Transactional(readOnly = true)
    public List<QuoteRow> quotes(Collection<UUID> itemIds) {
        return quotes.quotes(itemIds);
    }

    @Transactional(readOnly = true)
    public Optional<OpenProposal> openProposal(UUID itemId) {
        return jdbc.sql(OPEN + " and p.item_id = :item")
                .param("item", itemId)
                .query((row, n) -> open(row))
                .optional();
    }

    /** The price proposed last, where it was refused; empty once another was proposed. */
    @Transactional(readOnly = true)
    public Optional<RefusedPrice> lastRefused(UUID itemId) {
        return jdbc
                .sql("""
                select * from price_proposal where item_id = ? and proposed_by <> 'system'
                and (decision is null or decision <> 'WITHDRAWN') order by proposed_at desc, id desc limit 1""")
                .param(itemId)
                .query((row, n) -> "REFUSED".equals(row.getString("decision")) ? refused(row) : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Those of the items whose price somebody has proposed to change, and nobody has decided. */
    @Transactional(readOnly = true)
    public Set<UUID> proposed(Collection<UUID> items) {
        var proposed = new HashSet<UUID>();
        var ids = List.copyOf(items);
        for (int from = 0; from < ids.size(); from += TOGETHER)
            proposed.addAll(jdbc.sql("select open_item_id from price_proposal where open_item_id in (:items)")
                    .param("items", ids.subList(from, Math.min(ids.size(), from + TOGETHER)))
                    .query(UUID.class)
                    .list());
        return proposed;
    }

    /** Every item with its price and unit: one query. */
    @Transactional(readOnly = true)
    public List<PricedItem> items() {
        return jdbc.sql("""
                select i.id, i.name_ar, i.name_fr, i.unit, i.price_centimes, i.price_date, i.state, p.id is not null proposal_open
                from catalogue_item i left join price_proposal p on p.open_item_id = i.id order by i.id""")
                .query((row, n) -> new PricedItem(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        ItemUnit.valueOf(row.getString("unit")),
                        new Money(row.getLong("price_centimes")),
                        row.getObject("price_date", LocalDate.class),
                        ItemState.valueOf(row.getString("state")),
                        row.getBoolean("proposal_open")))
                .list();
    }

    /**
     * @throws Refusal when the price is none, its date is ahead, it is of another unit than the item, far from the current
     *     one without a reason, its quote says otherwise, or another price of the item still waits
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID proposePrice(ProposalDraft draft) {
        // First of all, so that what is read afterwards is no older than the lock.
        if (draft.quoteId() != null) quotes.hold(draft.quoteId());
        UUID id = keep(draft, null);
        events.publishEvent(new Changed(
                "priceProposal", id.toString(), "proposed", draft.price().format()));
        return id;
    }

    /** A proposal of a price list, whose import tells the audit trail of it. */
    UUID keep(ProposalDraft draft, @Nullable UUID importId) {
        check(draft);
        UUID id = NewId.next();
        try {
            jdbc.sql("""
                            insert into price_proposal
                              (id, item_id, price_centimes, unit, price_date, source, quote_id, import_id, reason,
                               proposed_by, proposed_at, open_item_id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            draft.itemId(),
                            draft.price().centimes(),
                            draft.unit().name(),
                            draft.date(),
                            draft.source(),
                            draft.quoteId(),
                            importId,
                            draft.reason(),
                            user.username(),
                            now(),
                            draft.itemId())
                    .update();
        } catch (DuplicateKeyException another) {
            throw new Refusal(
                    "catalogue.prices.alreadyOpen",
                    catalogue.item(draft.itemId()).name());
        }
        return id;
    }

    /**
     * The price stands on the item from now on; lists and kits that took the one before keep it.
     *
     * @throws Refusal when the one who proposed it approves, it was decided before, its quote is withdrawn, or the item is
     *     counted by another unit by now
     */
    // What is read once the locks are held is no older than they are.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void approveProposal(UUID id) {
        // Before the proposal, as whoever withdraws quotes takes them: two who do both at once never block each other.
        boolean withdrawn = quoteOf(id).map(quotes::hold).orElse(false);
        Undecided proposal = lock(id);
        if (proposal.by().equals(user.username())) throw new Refusal("catalogue.prices.proposerCannotApprove");
        if (withdrawn) throw new Refusal("catalogue.prices.quoteWithdrawnSince");
        history.keep(catalogue.item(proposal.itemId()));
        prices.reprice(
                proposal.itemId(),
                new ApprovedPrice(
                        proposal.price(), proposal.unit(), proposal.date(), proposal.source(), proposal.by()));
        decide(id, "APPROVED", "");
        events.publishEvent(new Changed(
                "priceProposal", id.toString(), "approved", proposal.price().format()));
    }

    /** @throws Refusal when no reason is given, the one who proposed it refuses, or it was decided before */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void refuseProposal(UUID id, String reason) {
        if (reason.isBlank()) throw new Refusal("catalogue.prices.refusalReasonMissing");
        Undecided proposal = lock(id);
        if (proposal.by().equals(user.username())) throw new Refusal("catalogue.prices.proposerWithdraws");
        decide(id, "REFUSED", reason);
        events.publishEvent(new Changed("priceProposal", id.toString(), "refused", reason));
    }

    /** Taken back by the one who proposed it. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void withdrawProposal(UUID id) {
        Undecided proposal = lock(id);
        if (!proposal.by().equals(user.username())) throw new Refusal("catalogue.prices.onlyProposerWithdraws");
        decide(id, "WITHDRAWN", "");
        events.publishEvent(new Changed("priceProposal", id.toString(), "withdrawn", ""));
    }

    private void check(ProposalDraft draft) {
        ItemRow item = catalogue.item(draft.itemId());
        if (item.state() == ItemState.WITHDRAWN) throw new Refusal("catalogue.prices.itemWithdrawn", item.name());
        if (draft.unit() != item.unit())
            throw new Refusal("catalogue.prices.unitChanged", item.name(), draft.unit(), item.unit());
        PriceRules.check(draft.price());
        PriceRules.check(draft.date(), LocalDate.now(clock));
        if (draft.source().isEmpty()) throw new Refusal("catalogue.prices.sourceMissing");
        UUID quoteId = draft.quoteId();
        if (quoteId != null) {
            QuoteRow quote = quotes.quote(quoteId);
            boolean same = quote.itemId().equals(draft.itemId())
                    && quote.price().equals(draft.price())
                    && quote.quotedOn().equals(draft.date());
            if (quote.withdrawn()) throw new Refusal("catalogue.prices.quoteWithdrawn");
            if (!same) throw new Refusal("catalogue.prices.quoteSaysOtherwise");
        }
        if (draft.price().equals(item.price()) && draft.date().equals(item.priceDate()))
            throw new Refusal("catalogue.prices.unchanged");
        if (draft.reason().isBlank() && PriceRules.far(item.price(), draft.price()))
            throw new Refusal(
                    "catalogue.prices.reasonMissing",
                    draft.price().format(),
                    item.price().format());
    }

    private record Undecided(UUID itemId, Money price, ItemUnit unit, LocalDate date, String source, String by) {}

    /** A proposal rests on one quote for good. */
    private Optional<UUID> quoteOf(UUID proposal) {
        return jdbc.sql("select quote_id from price_proposal where id = ? and quote_id is not null")
                .param(proposal)
                .query(UUID.class)
                .optional();
    }

    /** Of two who decide at once, the second is told. */
    private Undecided lock(UUID id) {
        record Found(Undecided proposal, boolean decided) {}
        Found found = jdbc.sql("select * from price_proposal where id = ? for update")
                .param(id)
                .query((row, n) -> new Found(
                        new Undecided(
                                row.getObject("item_id", UUID.class),
                                new Money(row.getLong("price_centimes")),
                                unit(row),
                                row.getObject("price_date", LocalDate.class),
                                row.getString("source"),
                                row.getString("proposed_by")),
                        row.getString("decision") != null))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.prices.proposalGone"));
        if (found.decided()) throw new Refusal("catalogue.prices.decidedBefore");
        return found.proposal();
    }

    private void decide(UUID id, String decision, String reason) {
        String cut =
                reason.length() > ProposalDraft.MAX_REASON ? reason.substring(0, ProposalDraft.MAX_REASON) : reason;
        jdbc.sql("""
                        update price_proposal set decision = ?, decided_by = ?, decided_at = ?, decided_reason = ?,
                               open_item_id = null
                        where id = ?""").params(decision, user.username(), now(), cut, id).update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Decided ones of before had none; nobody asks for theirs. */
    private static ItemUnit unit(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return unit == null ? ItemUnit.PIECE : ItemUnit.valueOf(unit);
    }

    private static RefusedPrice refused(ResultSet row) throws SQLException {
        return new RefusedPrice(
                new Money(row.getLong("price_centimes")),
                row.getString("proposed_by"),
                row.getString("decided_by"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("decided_reason"));
    }

    private static OpenProposal open(ResultSet row) throws SQLException {
        return new OpenProposal(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                unit(row),
                new Money(row.getLong("price_centimes")),
                row.getObject("price_date", LocalDate.class),
                row.getString("source"),
                row.getObject("quote_id", UUID.class),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Money(row.getLong("current_centimes")),
                row.getObject("current_date_", LocalDate.class));
    }
}

package ma.idmaj.catalogue.prices;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What suppliers asked. A quote is never changed: one written in error is withdrawn and written anew. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class QuoteService {

    private static final String ROWS = """
            select q.*, s.name supplier from supplier_quote q join supplier s on s.id = q.supplier_id
            """;

    private final JdbcClient jdbc;
    private final CatalogueService catalogue;
    private final SupplierService suppliers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteService(
            JdbcClient jdbc,
            CatalogueService catalogue,
            SupplierService suppliers,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.suppliers = suppliers;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Quotes of these items, withdrawn ones too, the newest first: one query. */
    @Transactional(readOnly = true)
    public List<QuoteRow> quotes(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) return List.of();
        return jdbc.sql(ROWS + " where q.item_id in (:items) order by q.quoted_on desc, q.id desc")
                .param("items", itemIds)
                .query((row, n) -> row(row))
                .list();
    }

    /** @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public QuoteRow quote(UUID id) {
        return jdbc.sql(ROWS + " where q.id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.prices.quoteGone"));
    }

    /** @throws Refusal when price, unit or dates can't be those of the item */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID record(QuoteDraft draft) {
        if (!suppliers.supplier(draft.supplierId()).active()) throw new Refusal("catalogue.prices.supplierInactive");
        UUID id = keep(draft, null);
        events.publishEvent(
                new Changed("quote", id.toString(), "recorded", draft.price().format()));
        return id;
    }

    /** A quote of a price list, whose import tells the audit trail of it. */
    UUID keep(QuoteDraft draft, @Nullable UUID importId) {
        ItemRow item = catalogue.item(draft.itemId());
        check(draft, item);
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into supplier_quote
                          (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, vat_rate, unit,
                           supplier_reference, source, import_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        draft.itemId(),
                        draft.supplierId(),
                        draft.quotedOn(),
                        draft.validUntil(),
                        draft.price().centimes(),
                        draft.vatRate(),
                        draft.unit().name(),
                        draft.reference(),
                        draft.source(),
                        importId,
                        user.username(),
                        now())
                .update();
        return id;
    }

    /** @throws Refusal when it is withdrawn already, or an open proposal rests on it */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void withdraw(UUID id) {
        hold(id);
        boolean proposed = !jdbc.sql("select id from price_proposal where quote_id = ? and decision is null for update")
                .param(id)
                .query(UUID.class)
                .list()
                .isEmpty();
        if (proposed) throw new Refusal("catalogue.prices.quoteProposed");
        int changed = jdbc.sql(
                        "update supplier_quote set withdrawn_by = ?, withdrawn_at = ? where id = ? and withdrawn_at is null")
                .params(user.username(), now(), id)
                .update();
        if (changed == 0) throw new Refusal("catalogue.prices.quoteWithdrawn");
        events.publishEvent(new Changed("quote", id.toString(), "withdrawn", ""));
    }

    /**
     * Until the transaction ends nobody else withdraws it or proposes its price: of two who do both at once, the second
     * is told.
     *
     * @return whether it is withdrawn by now
     * @throws Refusal when there is none
     */
    boolean hold(UUID id) {
        return jdbc.sql("select withdrawn_at is not null from supplier_quote where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.prices.quoteGone"));
    }

    private void check(QuoteDraft draft, ItemRow item) {
        if (item.state() == ItemState.WITHDRAWN) throw new Refusal("catalogue.prices.itemWithdrawn", item.name());
        PriceRules.check(draft.price());
        PriceRules.check(draft.quotedOn(), LocalDate.now(clock));
        if (draft.unit() != item.unit())
            throw new Refusal("catalogue.prices.twoUnits", item.name(), draft.unit(), item.unit());
        LocalDate until = draft.validUntil();
        if (until != null && until.isBefore(draft.quotedOn())) throw new Refusal("catalogue.prices.endsBeforeItBegins");
        Integer rate = draft.vatRate();
        if (rate != null && (rate < 0 || rate > PriceRules.HIGHEST_VAT)) throw new Refusal("catalogue.prices.vatWrong");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private QuoteRow row(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new QuoteRow(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("supplier_id", UUID.class),
                row.getString("supplier"),
                row.getObject("quoted_on", LocalDate.class),
                until,
                until != null && until.isBefore(LocalDate.now(clock)),
                new Money(row.getLong("price_centimes")),
                row.getObject("vat_rate", Integer.class),
                ItemUnit.valueOf(row.getString("unit")),
                row.getString("supplier_reference"),
                row.getString("source"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("withdrawn_by"));
    }
}

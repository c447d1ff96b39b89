package ma.idmaj.stock.orders;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.stock.Shelves;
import ma.idmaj.stock.papers.StockNumbers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders: drawn up, sent, and ended; what comes of them is a reception's. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class OrderService {

    private final Shelves shelves;
    private final OrderStore store;
    private final OrderMoney money;
    private final StockNumbers numbers;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderService(
            Shelves shelves,
            OrderStore store,
            OrderMoney money,
            StockNumbers numbers,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelves = shelves;
        this.store = store;
        this.money = money;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<OrderRow> orders(OrderFilter filter, int offset, int limit) {
        return store.rows(filter, offset, limit);
    }

    /** Orders an item stands on, the newest first. */
    @Transactional(readOnly = true)
    public List<OrderRow> ofItem(UUID item) {
        return store.ofItem(item);
    }

    @Transactional(readOnly = true)
    public Optional<OrderDetail> order(UUID id) {
        return store.find(id).map(order -> new OrderDetail(order, store.lines(id)));
    }

    /** Suppliers one may order from, by a word of their name. */
    @Transactional(readOnly = true)
    public List<SupplierChoice> suppliers(String words, int offset, int limit) {
        return jdbc.sql("""
                select id, name, city from supplier where active and folded_name like ?
                order by name, id limit ? offset ?""")
                .params("%" + SearchKey.of(words) + "%", limit, offset)
                .query((row, n) -> new SupplierChoice(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("city")))
                .list();
    }

    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public UUID draw(OrderDraft draft) {
        check(draft);
        UUID id = NewId.next();
        int year = LocalDate.now(clock).getYear();
        int number = numbers.next(StockNumbers.Series.ORDER, year);
        store.insert(
                id, year, number, draft, user.username(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        changed(id, "orderDrawn", draft.total().format());
        return id;
    }

    /** @throws Refusal when somebody else has changed it since {@code version}, or it has been sent */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void redraw(UUID id, long version, OrderDraft draft) {
        if (locked(id).state() != OrderState.DRAFT) throw new Refusal("stock.orders.sent");
        check(draft);
        if (!store.update(id, version, draft)) throw new Refusal("stock.orders.changedMeanwhile");
        changed(id, "orderRedrawn", draft.total().format());
    }

    /**
     * Sent to the supplier: from now on nothing in it changes.
     *
     * @throws Refusal when somebody else has changed it since {@code version}, an item is not approved or is counted by
     *     another unit by now, or no order may be paid from its tranche
     */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void send(UUID id, long version, LocalDate day) {
        // First of all: from here on what an item is counted by stays, and whoever changes it sees the order.
        shelves.lock(store.lines(id).stream().map(OrderLine::itemId).toList());
        var order = locked(id);
        OrderState next = order.state().to(OrderState.ORDERED);
        if (order.version() != version) throw new Refusal("stock.orders.changedMeanwhile");
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) throw new Refusal("stock.orders.dateWrong");
        store.besideCatalogue(id).forEach(OrderService::check);
        money.check(order.trancheId());
        store.ordered(id, day);
        store.move(id, next);
        changed(id, "orderSent", "");
    }

    /** @throws Refusal when part of it has come: then it is ended */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void cancel(UUID id) {
        store.move(id, locked(id).state().to(OrderState.CANCELLED));
        changed(id, "orderCancelled", "");
    }

    /** What has not come is no longer waited for. */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void end(UUID id) {
        store.move(id, locked(id).state().to(OrderState.ENDED));
        changed(id, "orderEnded", "");
    }

    /**
     * Counts goods as come, inside a reception's transaction.
     *
     * @param accepted by line
     * @throws Refusal when the order is not open, or more would come than was ordered
     */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void receive(UUID id, Map<UUID, Integer> accepted) {
        OrderState state = locked(id).state();
        if (!state.open()) throw new Refusal("stock.orders.notOpen", state);
        List<OrderLine> lines = store.lines(id);
        Map<UUID, Integer> before = store.receivedNow(id);
        int outstanding = 0;
        for (OrderLine line : lines) {
            int more = accepted.getOrDefault(line.id(), 0);
            int awaited = line.quantity() - before.getOrDefault(line.id(), 0);
            if (more > awaited) throw new Refusal("stock.receptions.tooMany", line.item(), more, awaited);
            outstanding += awaited - more;
        }
        accepted.forEach((line, more) -> {
            if (more > 0) store.received(line, more);
        });
        boolean some = accepted.values().stream().anyMatch(more -> more > 0);
        if (outstanding == 0) store.move(id, state.to(OrderState.RECEIVED));
        else if (some) store.move(id, state.to(OrderState.PART_RECEIVED));
    }

    private OrderStore.Locked locked(UUID id) {
        return store.locked(id).orElseThrow(() -> new Refusal("stock.orders.gone"));
    }

    private static void check(OrderStore.Beside line) {
        if (line.state() != ItemState.APPROVED) throw new Refusal("stock.orders.itemMissing", line.position());
        if (line.unit() != line.today())
            throw new Refusal("stock.orders.countedOtherwise", line.position(), line.item(), line.unit(), line.today());
    }

    private void check(OrderDraft draft) {
        if (count("select count(*) from supplier where id = ? and active", draft.supplierId()) == 0)
            throw new Refusal("stock.orders.supplierMissing");
        if (count("select count(*) from tranche where id = ?", draft.trancheId()) == 0)
            throw new Refusal("stock.orders.trancheMissing");
        for (int i = 0; i < draft.lines().size(); i++) {
            UUID item = draft.lines().get(i).itemId();
            if (count("select count(*) from catalogue_item where id = ? and state = 'APPROVED'", item) == 0)
                throw new Refusal("stock.orders.itemMissing", i + 1);
        }
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private void changed(UUID id, String act, String detail) {
        events.publishEvent(new Changed("order", id.toString(), act, detail));
    }
}

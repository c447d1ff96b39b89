package ma.idmaj.stock.orders;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.stock.Keeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes orders and their lines. */
@Component
class OrderStore {

    private static final String ORDERS = """
            select o.id, o.order_year, o.order_number, o.supplier_id, s.name, o.tranche_id, o.state, o.ordered_on, o.note,
                   o.version, coalesce(sum(l.quantity * l.price_centimes), 0) total, coalesce(sum(l.quantity), 0) ordered,
                   coalesce(sum(l.received), 0) received
            from purchase_order o join supplier s on s.id = o.supplier_id
            left join purchase_order_line l on l.order_id = o.id
            where 1 = 1""";

    private final JdbcClient jdbc;

    OrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrderRow> rows(OrderFilter filter, int offset, int limit) {
        var sql = new StringBuilder(ORDERS);
        var values = new ArrayList<Object>();
        for (String word : SearchKey.of(filter.words()).split(" ")) {
            if (word.isEmpty()) continue;
            sql.append(" and (s.folded_name like ? or concat(o.order_year, ' ', lpad(o.order_number, 4, '0')) like ?)");
            values.add("%" + word + "%");
            values.add("%" + word + "%");
        }
        if (filter.state() != null) {
            sql.append(" and o.state = ?");
            values.add(filter.state().name());
        }
        sql.append(" group by o.id order by o.order_year desc, o.order_number desc limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> order(row))
                .list();
    }

    List<OrderRow> ofItem(UUID item) {
        return jdbc.sql(ORDERS + " and o.id in (select order_id from purchase_order_line where item_id = ?)"
                        + " group by o.id order by o.order_year desc, o.order_number desc limit 50")
                .param(item)
                .query((row, n) -> order(row))
                .list();
    }

    Optional<OrderRow> find(UUID id) {
        return jdbc.sql(ORDERS + " and o.id = ? group by o.id")
                .param(id)
                .query((row, n) -> order(row))
                .optional();
    }

    /** A tranche's envelope with what was carried into it, less what was carried on. */
    Money holds(UUID tranche) {
        return new Money(
                jdbc.sql("""
                select t.envelope_centimes
                       + coalesce((select sum(c.amount_centimes) from carry_over c where c.to_tranche_id = t.id), 0)
                       - coalesce((select sum(c.amount_centimes) from carry_over c where c.from_tranche_id = t.id), 0)
                from tranche t where t.id = ?""").param(tranche).query(Long.class).optional().orElse(0L));
    }

    /** Locked until the act is done: two receptions of one order come one after the other. */
    Optional<Locked> locked(UUID id) {
        return jdbc.sql("select state, tranche_id, version from purchase_order where id = ? for update")
                .param(id)
                .query((row, n) -> new Locked(
                        OrderState.valueOf(row.getString("state")),
                        row.getObject("tranche_id", UUID.class),
                        row.getLong("version")))
                .optional();
    }

    /** An order as it stands by now. */
    record Locked(OrderState state, UUID trancheId, long version) {}

    /** What orders sent cost their tranche: of one that was ended, what came. */
    Money ordered(UUID tranche) {
        return new Money(jdbc.sql("""
                select coalesce(sum(if(o.state = 'ENDED', l.received, l.quantity) * l.price_centimes), 0)
                from purchase_order o join purchase_order_line l on l.order_id = o.id
                where o.tranche_id = ? and o.state not in ('DRAFT', 'CANCELLED')""").param(tranche).query(Long.class).single());
    }

    /** How many of each line have come by now, whatever this transaction has read before. */
    Map<UUID, Integer> receivedNow(UUID order) {
        var received = new HashMap<UUID, Integer>();
        jdbc.sql("select id, received from purchase_order_line where order_id = ? for update")
                .param(order)
                .query(row -> {
                    received.put(row.getObject("id", UUID.class), row.getInt("received"));
                });
        return received;
    }

    List<OrderLine> lines(UUID order) {
        return jdbc.sql("""
                select l.id, l.item_id, i.name_ar, i.name_fr, i.reference, i.kind, i.unit, i.warranty_months, l.quantity,
                       l.received, l.price_centimes
                from purchase_order_line l join catalogue_item i on i.id = l.item_id
                where l.order_id = ? order by l.position""")
                .param(order)
                .query((row, n) -> new OrderLine(
                        row.getObject("id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getString("reference"),
                        Keeping.of(ItemKind.valueOf(row.getString("kind")), ItemUnit.valueOf(row.getString("unit"))),
                        row.getObject("warranty_months", Integer.class),
                        row.getInt("quantity"),
                        row.getInt("received"),
                        new Money(row.getLong("price_centimes"))))
                .list();
    }

    /**
     * A line of an order beside its item as the catalogue has it by now.
     *
     * @param unit  what the line counts
     * @param today what the item is counted by
     */
    record Beside(int position, LocalizedText item, ItemState state, ItemUnit unit, ItemUnit today) {}

    List<Beside> besideCatalogue(UUID order) {
        return jdbc.sql("""
                select l.position, l.unit, i.name_ar, i.name_fr, i.state, i.unit today
                from purchase_order_line l join catalogue_item i on i.id = l.item_id
                where l.order_id = ? order by l.position lock in share mode""")
                .param(order)
                .query((row, n) -> new Beside(
                        row.getInt("position"),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        ItemState.valueOf(row.getString("state")),
                        ItemUnit.valueOf(row.getString("unit")),
                        ItemUnit.valueOf(row.getString("today"))))
                .list();
    }

    void insert(UUID id, int year, int number, OrderDraft draft, String by, LocalDateTime at) {
        jdbc.sql("""
                insert into purchase_order (id, order_year, order_number, supplier_id, tranche_id, state, note, created_by,
                                            created_at)
                values (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)""")
                .params(id, year, number, draft.supplierId(), draft.trancheId(), draft.note(), by, at)
                .update();
        lines(id, draft);
    }

    /** @return whether it was still of this version */
    boolean update(UUID id, long version, OrderDraft draft) {
        int changed = jdbc.sql("""
                update purchase_order set supplier_id = ?, tranche_id = ?, note = ?, version = version + 1
                where id = ? and version = ?""")
                .params(draft.supplierId(), draft.trancheId(), draft.note(), id, version)
                .update();
        if (changed == 0) return false;
        jdbc.sql("delete from purchase_order_line where order_id = ?").param(id).update();
        lines(id, draft);
        return true;
    }

    void move(UUID id, OrderState to) {
        jdbc.sql("update purchase_order set state = ?, version = version + 1 where id = ?")
                .params(to.name(), id)
                .update();
    }

    void ordered(UUID id, LocalDate day) {
        jdbc.sql("update purchase_order set ordered_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    void received(UUID line, int more) {
        jdbc.sql("update purchase_order_line set received = received + ? where id = ?")
                .params(more, line)
                .update();
    }

    private void lines(UUID order, OrderDraft draft) {
        int position = 0;
        for (OrderDraft.Line line : draft.lines()) {
            jdbc.sql("""
                    insert into purchase_order_line (id, order_id, position, item_id, unit, quantity, price_centimes)
                    select ?, ?, ?, id, unit, ?, ? from catalogue_item where id = ?""")
                    .params(
                            NewId.next(),
                            order,
                            ++position,
                            line.quantity(),
                            line.price().centimes(),
                            line.itemId())
                    .update();
        }
    }

    private static OrderRow order(ResultSet row) throws SQLException {
        return new OrderRow(
                row.getObject("id", UUID.class),
                YearNumber.text(row.getInt("order_year"), row.getInt("order_number")),
                row.getObject("supplier_id", UUID.class),
                row.getString("name"),
                row.getObject("tranche_id", UUID.class),
                OrderState.valueOf(row.getString("state")),
                row.getObject("ordered_on", LocalDate.class),
                new Money(row.getLong("total")),
                row.getInt("ordered"),
                row.getInt("received"),
                row.getString("note"),
                row.getLong("version"));
    }
}

package ma.idmaj.stock;

import ma.idmaj.catalogue.EditRule;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Kind and unit say how the store keeps an item and what it counts: they stay while it knows the item or awaits it. An
 * order that is still a draft keeps its unit, and is looked at again when it is sent.
 */
@Component
class StockedItem implements EditRule {

    private final Shelves shelves;
    private final JdbcClient jdbc;

    StockedItem(Shelves shelves, JdbcClient jdbc) {
        this.shelves = shelves;
        this.jdbc = jdbc;
    }

    @Override
    public void check(UUID item, ItemDraft before, ItemDraft after) {
        if (before.kind() == after.kind() && before.unit() == after.unit()) return;
        // Goods of it may be coming in at this moment: whoever is second sees what the first has done.
        shelves.lock(List.of(item));
        if (any("select 1 from piece where item_id = ? limit 1 lock in share mode", item)
                || any("select 1 from stock_count where item_id = ? limit 1 lock in share mode", item)
                || any("""
                        select 1 from purchase_order_line l join purchase_order o on o.id = l.order_id
                        where l.item_id = ? and o.state in ('ORDERED', 'PART_RECEIVED') limit 1""", item)) throw new Refusal("stock.kindStays", before.name());
    }

    private boolean any(String sql, UUID item) {
        return !jdbc.sql(sql).param(item).query(Integer.class).list().isEmpty();
    }
}

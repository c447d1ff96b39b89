package ma.idmaj.stock;

import ma.idmaj.funding.StockSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the store could give today, for whoever plans a list. */
@Component
class FreeStock implements StockSource {

    private static final String FREE = """
            select i.id,
                   coalesce((select sum(p.state = 'RECEIVED') from piece p where p.item_id = i.id), 0)
                   + coalesce((select c.received - c.handed_over - c.lost - c.aside - c.reserved from stock_count c
                               where c.item_id = i.id), 0) free
            from catalogue_item i
            where i.id in (:items) and i.kind <> 'SERVICE'
              and (exists (select 1 from piece p where p.item_id = i.id)
                   or exists (select 1 from stock_count c where c.item_id = i.id)
                   or exists (select 1 from purchase_order_line l join purchase_order o on o.id = l.order_id
                              where l.item_id = i.id and o.state not in ('DRAFT', 'CANCELLED')))""";

    private final JdbcClient jdbc;

    FreeStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> free(Collection<UUID> items) {
        var free = new HashMap<UUID, Integer>();
        if (items.isEmpty()) return free;
        jdbc.sql(FREE).param("items", items).query(row -> {
            free.put(row.getObject("id", UUID.class), row.getInt("free"));
        });
        return free;
    }
}

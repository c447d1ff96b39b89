package ma.idmaj.stock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who supplies what the lines of a list give: for pieces the one they were ordered from; for the rest the only one the
 * tranche ordered the item from. Where several could be meant nobody is named.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class LineSuppliers {

    /** So many of a line's item come from the supplier. */
    public record Supplied(String supplier, int quantity) {}

    private final JdbcClient jdbc;

    LineSuppliers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By purpose; what no supplier is known for is not counted.
     *
     * @param tranche that pays for the list; null without one
     */
    public Map<UUID, List<Supplied>> of(List<LineStock.Wanted> lines, @Nullable UUID tranche) {
        var supplied = new HashMap<UUID, List<Supplied>>();
        if (lines.isEmpty()) return supplied;
        jdbc.sql("""
                        select p.purpose, s.name, count(*) many from piece p
                        join purchase_order_line l on l.id = p.order_line_id
                        join purchase_order o on o.id = l.order_id join supplier s on s.id = o.supplier_id
                        where p.purpose in (:purposes) group by p.purpose, s.name order by s.name""")
                .param("purposes", lines.stream().map(LineStock.Wanted::purpose).toList())
                .query(row -> {
                    supplied.computeIfAbsent(row.getObject("purpose", UUID.class), purpose -> new ArrayList<>())
                            .add(new Supplied(row.getString("name"), row.getInt("many")));
                });
        Map<UUID, String> only = onlySuppliers(lines, tranche);
        for (LineStock.Wanted line : lines) {
            String name = only.get(line.itemId());
            List<Supplied> known = supplied.getOrDefault(line.purpose(), List.of());
            int rest = line.quantity()
                    - known.stream().mapToInt(Supplied::quantity).sum();
            if (name == null || rest <= 0) continue;
            var all = new ArrayList<>(known);
            all.add(new Supplied(name, rest));
            supplied.put(line.purpose(), all);
        }
        return supplied;
    }

    private Map<UUID, String> onlySuppliers(List<LineStock.Wanted> lines, @Nullable UUID tranche) {
        var only = new HashMap<UUID, String>();
        if (tranche == null) return only;
        jdbc.sql("""
                        select l.item_id, min(s.name) name from purchase_order o
                        join purchase_order_line l on l.order_id = o.id join supplier s on s.id = o.supplier_id
                        where o.tranche_id = :tranche and o.state not in ('DRAFT', 'CANCELLED') and l.item_id in (:items)
                        group by l.item_id having count(distinct s.id) = 1""")
                .param("tranche", tranche)
                .param(
                        "items",
                        lines.stream().map(LineStock.Wanted::itemId).distinct().toList())
                .query(row -> {
                    only.put(row.getObject("item_id", UUID.class), row.getString("name"));
                });
        return only;
    }
}

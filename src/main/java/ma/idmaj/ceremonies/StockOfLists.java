package ma.idmaj.ceremonies;

import ma.idmaj.stock.GoodsReceived;
import ma.idmaj.stock.LineStock;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * What approved lists are promised of the store: at their approval as far as it is there, and the rest when it comes, the
 * ceremony held first being served first. Where the store keeps nothing of an item nothing happens.
 */
@Component
class StockOfLists {

    private final LineStock stock;
    private final JdbcClient jdbc;

    StockOfLists(LineStock stock, JdbcClient jdbc) {
        this.stock = stock;
        this.jdbc = jdbc;
    }

    void reserve(List<LineRow> list) {
        stock.reserve(list.stream()
                .flatMap(line -> line.items().stream())
                .map(item -> new LineStock.Wanted(item.id(), item.itemId(), item.quantity()))
                .toList());
    }

    @EventListener
    void came(GoodsReceived goods) {
        stock.reserve(jdbc.sql("""
                select i.id, i.item_id, i.quantity
                from line_item i join distribution_line l on l.id = i.line_id join ceremony c on c.id = l.ceremony_id
                where i.item_id in (:items) and i.state = 'PLANNED' and c.state in ('APPROVED', 'IN_PROGRESS')
                  and l.state in ('PLANNED', 'CONFIRMED', 'PRESENT', 'REPRESENTED', 'ABSENT')
                order by c.held_on, c.id, l.position, i.position""")
                .param("items", goods.items())
                .query((row, n) -> new LineStock.Wanted(
                        row.getObject("id", UUID.class), row.getObject("item_id", UUID.class), row.getInt("quantity")))
                .list());
    }

    /** Another piece is given than the one that was promised. */
    void choose(LineItem item, String typed) {
        stock.reservePiece(new LineStock.Wanted(item.id, item.itemId, item.quantity), typed);
    }

    void handOver(List<LineItem> items) {
        stock.handOver(items.stream()
                .filter(item -> item.state == ItemState.GIVEN)
                .map(item -> item.id)
                .toList());
    }

    void takeBack(List<LineItem> items, String reason) {
        stock.takeBack(items.stream().map(item -> item.id).toList(), reason);
    }

    void release(List<DistributionLine> list) {
        stock.release(list.stream()
                .flatMap(line -> line.items.stream())
                .map(item -> item.id)
                .toList());
    }
}

package ma.idmaj.ceremonies;

import jakarta.persistence.EntityManager;

import ma.idmaj.stock.GoodsAvailable;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineStock.OtherPiece;
import ma.idmaj.stock.LineStock.Wanted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What approved lists are promised of the store: at their approval as far as it is there, and the rest when it comes
 * or others leave it. Where the store keeps nothing of an item nothing happens.
 */
@Component
class StockOfLists {

    private final LineStock stock;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    StockOfLists(LineStock stock, EntityManager entities, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.stock = stock;
        this.entities = entities;
        this.jdbc = jdbc;
        this.events = events;
    }

    void reserve(List<LineRow> list) {
        stock.reserve(list.stream()
                .flatMap(line -> line.items().stream())
                .map(item -> new Wanted(item.id(), item.itemId(), item.quantity()))
                .toList());
    }

    /** The ceremony held first is served first, and in it the lines in call order. */
    @EventListener
    void available(GoodsAvailable goods) {
        var ceremonies = new LinkedHashSet<UUID>();
        List<Wanted> waiting = jdbc.sql("""
                select i.id, i.item_id, i.quantity, c.id as ceremony_id
                from line_item i join distribution_line l on l.id = i.line_id join ceremony c on c.id = l.ceremony_id
                where i.item_id in (:items) and i.state = 'PLANNED' and c.state in ('APPROVED', 'IN_PROGRESS')
                  and l.state in ('PLANNED', 'CONFIRMED', 'PRESENT', 'REPRESENTED', 'ABSENT')
                order by c.held_on, c.id, l.position, i.position""")
                .param("items", goods.items())
                .query((row, n) -> {
                    ceremonies.add(row.getObject("ceremony_id", UUID.class));
                    return wanted(row);
                })
                .list();
        if (waiting.isEmpty()) return;
        stock.reserve(waiting);
        // The serial numbers on the cards of open desks may be others now.
        ceremonies.forEach(ceremony -> events.publishEvent(LineTouched.all(ceremony)));
    }

    /** Another piece is given than the one that was promised. @return the line that had it promised, when one had */
    Optional<DistributionLine> choose(LineItem item, OtherPiece other) {
        return stock.exchange(wanted(item), other)
                .map(purpose -> entities.find(LineItem.class, purpose))
                .map(had -> had.line);
    }

    /** @param note of the desk, kept with what was found damaged */
    void handOver(List<LineItem> items, String note) {
        stock.handOver(wanted(items, ItemState.GIVEN), wanted(items, ItemState.DAMAGED), note);
    }

    private static List<Wanted> wanted(List<LineItem> items, ItemState state) {
        return items.stream()
                .filter(item -> item.state == state)
                .map(StockOfLists::wanted)
                .toList();
    }

    void takeBack(List<LineItem> items, String reason) {
        stock.takeBack(items.stream().map(StockOfLists::wanted).toList(), reason);
    }

    /** A signed line's equipment came back, the line's new state set already; what it was not given goes to others. */
    void giveBack(DistributionLine line, String reason) {
        stock.giveBack(wanted(line), reason);
        release(List.of(line));
    }

    /** A list done with, its ceremony's and lines' new states set already: what they free goes to others. */
    void release(List<DistributionLine> list) {
        // What is freed is offered by SQL to those who wait: this list must not look as if it did.
        entities.flush();
        stock.release(list.stream()
                .flatMap(line -> line.items.stream())
                .map(StockOfLists::wanted)
                .toList());
    }

    /** Another line takes a line's place, its state set already: what was promised passes on. */
    void pass(DistributionLine from, DistributionLine to) {
        entities.flush();
        stock.pass(wanted(from), wanted(to));
    }

    private static List<Wanted> wanted(DistributionLine line) {
        return line.items.stream().map(StockOfLists::wanted).toList();
    }

    private static Wanted wanted(LineItem item) {
        return new Wanted(item.id, item.itemId, item.quantity);
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getObject("id", UUID.class), row.getObject("item_id", UUID.class), row.getInt("quantity"));
    }
}

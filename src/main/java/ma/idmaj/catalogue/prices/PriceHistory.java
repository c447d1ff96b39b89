package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The reference prices an item has had, in the order they came to stand; the one it came with is among them. What was
 * decided last stands, though it may have been asked on an earlier day.
 */
@Component
class PriceHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    PriceHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that stands last. */
    List<PricePoint> of(ItemRow item) {
        var decided = new ArrayList<>(approved(item.id()));
        if (item.price().centimes() > 0 && decided.stream().noneMatch(point -> is(point, item)))
            decided.add(new PricePoint(
                    item.priceDate(), item.priceDate(), item.price(), item.priceSource(), "", null, null));
        var points = new ArrayList<PricePoint>();
        for (PricePoint point : decided) points.add(points.isEmpty() ? point : point.following(points.getLast()));
        return List.copyOf(points);
    }

    /** The price an item came with, before another one takes its place: decided when the item was approved. */
    void keep(ItemRow item) {
        if (item.price().centimes() <= 0 || approved(item.id()).stream().anyMatch(point -> is(point, item))) return;
        jdbc.sql("""
                        insert into price_proposal
                          (id, item_id, price_centimes, price_date, source, proposed_by, proposed_at, decision,
                           decided_by, decided_at)
                        values (?, ?, ?, ?, ?, 'system', ?, 'APPROVED', 'catalogue',
                          coalesce((select price_approved_at from catalogue_item where id = ?), ?))""")
                .params(
                        NewId.next(),
                        item.id(),
                        item.price().centimes(),
                        item.priceDate(),
                        item.priceSource(),
                        now(),
                        item.id(),
                        now())
                .update();
    }

    private List<PricePoint> approved(UUID itemId) {
        return jdbc.sql("""
                        select * from price_proposal where item_id = ? and decision = 'APPROVED'
                        order by decided_at, proposed_by <> 'system', id""")
                .param(itemId)
                .query((row, n) -> {
                    boolean came = "system".equals(row.getString("proposed_by"));
                    var date = row.getObject("price_date", LocalDate.class);
                    return new PricePoint(
                            date,
                            date,
                            new Money(row.getLong("price_centimes")),
                            row.getString("source"),
                            row.getString("reason"),
                            came ? null : row.getString("proposed_by"),
                            came ? null : row.getString("decided_by"));
                })
                .list();
    }

    private static boolean is(PricePoint point, ItemRow item) {
        return point.price().equals(item.price()) && point.date().equals(item.priceDate());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

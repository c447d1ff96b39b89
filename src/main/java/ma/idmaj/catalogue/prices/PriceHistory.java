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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The reference prices an item has had, as they were approved; the one it came with is among them. */
@Component
class PriceHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    PriceHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest first. */
    List<PricePoint> of(ItemRow item) {
        var points = new ArrayList<>(approved(item.id()));
        if (item.price().centimes() > 0 && points.stream().noneMatch(point -> is(point, item)))
            points.add(new PricePoint(item.priceDate(), item.price(), item.priceSource(), "", null, null));
        points.sort(Comparator.comparing(PricePoint::date));
        return List.copyOf(points);
    }

    /** The price an item came with, before another one takes its place. */
    void keep(ItemRow item) {
        if (item.price().centimes() <= 0 || approved(item.id()).stream().anyMatch(point -> is(point, item))) return;
        jdbc.sql("""
                        insert into price_proposal
                          (id, item_id, price_centimes, price_date, source, proposed_by, proposed_at, decision,
                           decided_by, decided_at)
                        values (?, ?, ?, ?, ?, 'system', ?, 'APPROVED', 'catalogue', ?)""")
                .params(
                        NewId.next(),
                        item.id(),
                        item.price().centimes(),
                        item.priceDate(),
                        item.priceSource(),
                        now(),
                        now())
                .update();
    }

    private List<PricePoint> approved(UUID itemId) {
        return jdbc.sql("""
                        select * from price_proposal where item_id = ? and decision = 'APPROVED'
                        order by price_date, decided_at, id""")
                .param(itemId)
                .query((row, n) -> {
                    boolean came = "system".equals(row.getString("proposed_by"));
                    return new PricePoint(
                            row.getObject("price_date", LocalDate.class),
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

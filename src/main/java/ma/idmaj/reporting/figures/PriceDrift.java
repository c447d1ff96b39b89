package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.PriceLevel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the catalogue's prices move: a chained index of geometric means (Jevons), quarter by quarter. */
@Component
public class PriceDrift {

    private final JdbcClient jdbc;
    private final Clock clock;

    PriceDrift(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An approved price and the day from which it holds. */
    public record Price(UUID item, LocalDate from, long centimes) {}

    public List<PriceLevel> levels() {
        List<Price> prices = jdbc.sql("""
                select item_id, price_date, price_centimes from price_proposal
                where decision = 'APPROVED' and price_date <= ? order by price_date, decided_at, id""")
                .param(LocalDate.now(clock))
                .query((row, n) -> new Price(
                        row.getObject("item_id", UUID.class),
                        row.getObject("price_date", LocalDate.class),
                        row.getLong("price_centimes")))
                .list();
        return levels(prices, LocalDate.now(clock));
    }

    /** @param prices in the order in which they came to hold */
    static List<PriceLevel> levels(List<Price> prices, LocalDate today) {
        var levels = new ArrayList<PriceLevel>();
        if (prices.isEmpty()) return levels;
        var before = new HashMap<UUID, Long>();
        var now = new HashMap<UUID, Long>();
        double level = 100;
        int next = 0;
        for (LocalDate quarter = quarter(prices.getFirst().from());
                !quarter.isAfter(today);
                quarter = quarter.plusMonths(3)) {
            while (next < prices.size() && prices.get(next).from().isBefore(quarter.plusMonths(3))) {
                now.put(prices.get(next).item(), prices.get(next).centimes());
                next++;
            }
            level *= change(before, now);
            levels.add(new PriceLevel(quarter, level, now.size()));
            before.putAll(now);
        }
        return levels;
    }

    private static double change(Map<UUID, Long> before, Map<UUID, Long> now) {
        double logs = 0;
        for (var item : before.entrySet()) logs += Math.log((double) now.get(item.getKey()) / item.getValue());
        return before.isEmpty() ? 1 : Math.exp(logs / before.size());
    }

    private static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}

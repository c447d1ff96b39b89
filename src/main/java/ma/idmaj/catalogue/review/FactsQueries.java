package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.shared.Money;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what rules and evidence rest on. */
@Component
class FactsQueries {

    private static final String QUOTES = """
            select q.id, q.item_id, s.name, q.quoted_on, q.valid_until, q.price_centimes, q.unit,
                   coalesce(q.valid_until >= :today, q.quoted_on >= :oldest) valid
            from supplier_quote q join supplier s on s.id = q.supplier_id
            where q.withdrawn_at is null""";
    private static final String PRICES = """
            select p.id, p.item_id, p.price_centimes, p.price_date, p.source, p.proposed_by, p.decision
            from price_proposal p where (p.decision = 'APPROVED' or p.decision is null)""";
    /** In the order they came to stand, the one that waits last. */
    private static final String OLDEST_FIRST =
            " order by p.decided_at is null, p.decided_at, p.proposed_by <> 'system', p.id";

    private final JdbcClient jdbc;
    private final List<ItemUse> uses;
    private final Clock clock;

    FactsQueries(JdbcClient jdbc, List<ItemUse> uses, Clock clock) {
        this.jdbc = jdbc;
        this.uses = List.copyOf(uses);
        this.clock = clock;
    }

    CatalogueFacts everything() {
        LocalDate today = LocalDate.now(clock);
        List<ItemFacts> items = jdbc.sql(
                        "select " + ItemFacts.COLUMNS + " from catalogue_item i where i.state <> 'DRAFT' order by i.id")
                .query((row, n) -> ItemFacts.read(row))
                .list();
        var quotes = new HashMap<UUID, List<Quote>>();
        dated(QUOTES + " having valid order by q.quoted_on, q.id", today).query(row -> {
            add(quotes, row, FactsQueries::quote);
        });
        var prices = new HashMap<UUID, List<PriceStep>>();
        jdbc.sql(PRICES + OLDEST_FIRST).query(row -> {
            add(prices, row, FactsQueries::step);
        });
        var withdrawn = items.stream()
                .filter(item -> item.state() == ItemState.WITHDRAWN)
                .map(ItemFacts::id)
                .toList();
        return new CatalogueFacts(today, items, quotes, prices, substitutes(), uses(withdrawn));
    }

    /** Every quote of an item that was not written in error, the newest first. */
    List<Quote> quotesOf(UUID item) {
        return dated(QUOTES + " and q.item_id = :item order by q.quoted_on desc, q.id", LocalDate.now(clock))
                .param("item", item)
                .query((RowMapper<Quote>) FactsQueries::quote)
                .list();
    }

    List<PriceStep> pricesOf(UUID item) {
        return jdbc.sql(PRICES + " and p.item_id = :item" + OLDEST_FIRST)
                .param("item", item)
                .query((RowMapper<PriceStep>) FactsQueries::step)
                .list();
    }

    List<ItemFacts> items(Collection<UUID> ids) {
        return jdbc.sql("select " + ItemFacts.COLUMNS + " from catalogue_item i where i.id in (:ids) order by i.id")
                .param("ids", ids)
                .query((row, n) -> ItemFacts.read(row))
                .list();
    }

    Map<UUID, List<ItemUse.Use>> uses(Collection<UUID> items) {
        var all = new HashMap<UUID, List<ItemUse.Use>>();
        if (items.isEmpty()) return all;
        uses.forEach(place -> place.uses(items)
                .forEach((item, there) ->
                        all.computeIfAbsent(item, id -> new ArrayList<>()).addAll(there)));
        return all;
    }

    private Map<UUID, Integer> substitutes() {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select s.item_id, count(*) many from item_substitute s
                join catalogue_item i on i.id = s.substitute_id and i.state <> 'WITHDRAWN'
                join catalogue_item r on r.id = s.item_id and r.unit = i.unit
                group by s.item_id""").query(row -> {
            counts.put(row.getObject("item_id", UUID.class), row.getInt("many"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec dated(String sql, LocalDate today) {
        return jdbc.sql(sql).param("today", today).param("oldest", PriceLimits.oldestFresh(today));
    }

    private static <T> void add(Map<UUID, List<T>> byItem, ResultSet row, RowMapper<T> reader) throws SQLException {
        T read = reader.mapRow(row, 0);
        if (read != null) {
            byItem.computeIfAbsent(row.getObject("item_id", UUID.class), id -> new ArrayList<>())
                    .add(read);
        }
    }

    private static Quote quote(ResultSet row, int n) throws SQLException {
        return new Quote(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("quoted_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new Money(row.getLong("price_centimes")),
                row.getString("unit"),
                row.getBoolean("valid"));
    }

    private static PriceStep step(ResultSet row, int n) throws SQLException {
        return new PriceStep(
                row.getObject("id", UUID.class),
                new Money(row.getLong("price_centimes")),
                row.getObject("price_date", LocalDate.class),
                row.getString("source"),
                row.getString("proposed_by"),
                row.getString("decision") != null);
    }
}

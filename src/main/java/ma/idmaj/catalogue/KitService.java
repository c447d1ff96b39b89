package ma.idmaj.catalogue;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Trades and the kit each usually needs. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class KitService {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KitService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TradeRow> trades() {
        return jdbc.sql("select code, sector, name_ar, name_fr from trade order by name_fr")
                .query((row, n) -> new TradeRow(
                        row.getString("code"),
                        Sector.valueOf(row.getString("sector")),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr"))))
                .list();
    }

    /** The trade of exactly this name in either language, spelling apart. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<TradeRow> tradeByName(String name) {
        String folded = SearchKey.of(name);
        return trades().stream()
                .filter(t -> folded.equals(SearchKey.of(t.name().ar()))
                        || folded.equals(SearchKey.of(t.name().fr())))
                .findFirst();
    }

    /** Every kit with its lines, by code: one query. */
    @Transactional(readOnly = true)
    public List<KitRow> kits() {
        var kits = new LinkedHashMap<UUID, KitRow>();
        jdbc.sql("""
                select k.id, k.code, t.code trade, t.sector, t.name_ar trade_ar, t.name_fr trade_fr,
                       i.id item, i.name_ar, i.name_fr, l.quantity, l.unit_price_centimes
                from kit k join trade t on t.code = k.trade_code
                join kit_line l on l.kit_id = k.id join catalogue_item i on i.id = l.item_id
                order by k.code, l.position""").query(row -> {
            var line = new KitRow.Line(
                    row.getObject("item", UUID.class),
                    new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                    row.getInt("quantity"),
                    new Money(row.getLong("unit_price_centimes")));
            var trade = new TradeRow(
                    row.getString("trade"),
                    Sector.valueOf(row.getString("sector")),
                    new LocalizedText(row.getString("trade_ar"), row.getString("trade_fr")));
            var one = new KitRow(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    trade,
                    List.of(line),
                    line.unitPrice().times(line.quantity()));
            kits.merge(one.id(), one, KitService::join);
        });
        return List.copyOf(kits.values());
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void addTrade(TradeRow trade) {
        jdbc.sql("insert into trade (code, sector, name_ar, name_fr) values (?, ?, ?, ?)")
                .params(
                        trade.code(),
                        trade.sector().name(),
                        trade.name().ar(),
                        trade.name().fr())
                .update();
        events.publishEvent(new Changed("trade", trade.code(), "added", ""));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID addKit(String code, String tradeCode, List<KitRow.Line> lines) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into kit (id, code, trade_code, version) values (?, ?, ?, 0)")
                .params(id, code, tradeCode)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql(
                            "insert into kit_line (kit_id, position, item_id, quantity, unit_price_centimes) values (?, ?, ?, ?, ?)")
                    .params(
                            id,
                            i + 1,
                            line.itemId(),
                            line.quantity(),
                            line.unitPrice().centimes())
                    .update();
        }
        events.publishEvent(new Changed("kit", id.toString(), "added", code));
        return id;
    }

    private static KitRow join(KitRow so, KitRow more) {
        var lines = new java.util.ArrayList<>(so.lines());
        lines.addAll(more.lines());
        return new KitRow(
                so.id(), so.code(), so.trade(), List.copyOf(lines), so.total().plus(more.total()));
    }
}

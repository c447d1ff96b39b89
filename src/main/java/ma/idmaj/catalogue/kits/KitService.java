package ma.idmaj.catalogue.kits;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Trades and the kits each usually needs, as they are read. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class KitService {

    private final JdbcClient jdbc;
    private final KitStore store;
    private final ApplicationEventPublisher events;

    KitService(JdbcClient jdbc, KitStore store, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
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

    /** The kits on offer, each in its current version with its lines, by code. */
    @Transactional(readOnly = true)
    public List<KitRow> kits() {
        return store.current(false);
    }

    /** Those on offer and those retired, by code. */
    @Transactional(readOnly = true)
    public List<KitRow> all() {
        return store.current(true);
    }

    /** The current version. Empty when there is no such kit. */
    @Transactional(readOnly = true)
    public Optional<KitRow> kit(String code) {
        return store.current(code);
    }

    /** A version as it was made. @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public KitRow version(UUID kit, long version) {
        return store.version(kit, version).orElseThrow(() -> new Refusal("catalogue.kits.gone"));
    }

    /** For each of the items that a kit on offer has, as a line or instead of one: which. One query. */
    @Transactional(readOnly = true)
    public Map<UUID, List<KitUse>> kitsUsing(Collection<UUID> items) {
        return items.isEmpty() ? Map.of() : store.uses(items);
    }
}

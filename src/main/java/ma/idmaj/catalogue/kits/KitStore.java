package ma.idmaj.catalogue.kits;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads kits and appends versions to them. Nothing here changes or removes a version once it is written. */
@Component
class KitStore {

    private static final String ON_OFFER = "v.version = k.version";

    private final JdbcClient jdbc;

    KitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(UUID kit, int position) {}

    /** Every kit's version on offer, by code. */
    List<KitRow> current(boolean retiredToo) {
        return rows(ON_OFFER + (retiredToo ? "" : " and k.state = 'IN_USE'"), Map.of());
    }

    Optional<KitRow> current(String code) {
        return rows(ON_OFFER + " and k.code = :code", Map.of("code", code)).stream()
                .findFirst();
    }

    Optional<KitRow> current(UUID kit) {
        return rows(ON_OFFER + " and k.id = :kit", Map.of("kit", kit)).stream().findFirst();
    }

    Optional<KitRow> version(UUID kit, long version) {
        return rows("k.id = :kit and v.version = :version", Map.of("kit", kit, "version", version)).stream()
                .findFirst();
    }

    private List<KitRow> rows(String which, Map<String, ?> values) {
        var alternates = alternates(which, values);
        var kits = new LinkedHashMap<UUID, KitRow>();
        jdbc.sql("""
                select k.id, k.code, k.state kit_state, k.version current, v.version, v.name_ar kit_ar, v.name_fr kit_fr,
                       t.code trade, t.sector, t.name_ar trade_ar, t.name_fr trade_fr,
                       l.position, l.unit, l.quantity, l.priority, l.note, l.unit_price_centimes,
                       i.id item, i.name_ar, i.name_fr, i.unit item_unit, i.price_centimes, i.price_date, i.state
                from kit k join kit_version v on v.kit_id = k.id join trade t on t.code = k.trade_code
                join kit_line l on l.kit_id = v.kit_id and l.version = v.version
                join catalogue_item i on i.id = l.item_id
                where\s""" + which + " order by k.code, l.position").params(values).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            kits.computeIfAbsent(id, none -> kit(id, row))
                    .lines()
                    .add(line(row, alternates.getOrDefault(new Place(id, row.getInt("position")), List.of())));
        });
        return List.copyOf(kits.values());
    }

    private static KitRow kit(UUID id, ResultSet row) {
        try {
            return new KitRow(
                    id,
                    row.getString("code"),
                    text(row, "kit"),
                    new TradeRow(row.getString("trade"), Sector.valueOf(row.getString("sector")), text(row, "trade")),
                    KitState.valueOf(row.getString("kit_state")),
                    row.getLong("version"),
                    row.getLong("current"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KitRow.Line line(ResultSet row, List<KitRow.Alternate> alternates) throws SQLException {
        return new KitRow.Line(
                row.getObject("item", UUID.class),
                text(row, "name"),
                ItemUnit.valueOf(row.getString("unit")),
                row.getInt("quantity"),
                KitPriority.valueOf(row.getString("priority")),
                alternates,
                row.getString("note"),
                new Money(row.getLong("unit_price_centimes")),
                new KitRow.Today(
                        new Money(row.getLong("price_centimes")),
                        row.getObject("price_date", LocalDate.class),
                        ItemUnit.valueOf(row.getString("item_unit")),
                        ItemState.valueOf(row.getString("state"))));
    }

    private Map<Place, List<KitRow.Alternate>> alternates(String which, Map<String, ?> values) {
        var byLine = new HashMap<Place, List<KitRow.Alternate>>();
        jdbc.sql("""
                select a.kit_id, a.position, i.id, i.name_ar, i.name_fr, i.unit, i.price_centimes, i.state
                from kit k join kit_version v on v.kit_id = k.id
                join kit_alternate a on a.kit_id = v.kit_id and a.version = v.version
                join catalogue_item i on i.id = a.item_id
                where\s""" + which + " order by a.kit_id, a.position, a.place")
                .params(values)
                .query(row -> {
                    byLine.computeIfAbsent(
                                    new Place(row.getObject("kit_id", UUID.class), row.getInt("position")),
                                    place -> new ArrayList<>())
                            .add(new KitRow.Alternate(
                                    row.getObject("id", UUID.class),
                                    text(row, "name"),
                                    ItemUnit.valueOf(row.getString("unit")),
                                    new Money(row.getLong("price_centimes")),
                                    ItemState.valueOf(row.getString("state"))));
                });
        return byLine;
    }

    /** The newest first. */
    List<KitVersion> versions(UUID kit) {
        return jdbc.sql("""
                select v.version, v.name_ar, v.name_fr, v.reason, v.made_by, v.made_at,
                       count(l.position) line_count, sum(l.quantity * l.unit_price_centimes) total
                from kit_version v join kit_line l on l.kit_id = v.kit_id and l.version = v.version
                where v.kit_id = ? group by v.version order by v.version desc""")
                .param(kit)
                .query((row, n) -> new KitVersion(
                        row.getLong("version"),
                        text(row, "name"),
                        row.getString("reason"),
                        row.getString("made_by"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("line_count"),
                        new Money(row.getLong("total"))))
                .list();
    }

    Map<UUID, List<KitUse>> uses(Collection<UUID> items) {
        var byItem = new HashMap<UUID, List<KitUse>>();
        jdbc.sql("""
                select u.item_id, u.alternate, k.id, k.code, v.name_ar, v.name_fr, t.name_ar trade_ar, t.name_fr trade_fr,
                       l.quantity, l.priority
                from (select kit_id, version, position, item_id, false alternate from kit_line where item_id in (:items)
                      union all
                      select kit_id, version, position, item_id, true from kit_alternate where item_id in (:items)) u
                join kit k on k.id = u.kit_id and k.version = u.version and k.state = 'IN_USE'
                join kit_version v on v.kit_id = k.id and v.version = k.version
                join kit_line l on l.kit_id = u.kit_id and l.version = u.version and l.position = u.position
                join trade t on t.code = k.trade_code
                order by u.alternate, k.code, l.position""").param("items", items).query(row -> {
            byItem.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                    .add(new KitUse(
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            text(row, "name"),
                            text(row, "trade"),
                            row.getInt("quantity"),
                            KitPriority.valueOf(row.getString("priority")),
                            row.getBoolean("alternate")));
        });
        return byItem;
    }

    boolean codeTaken(String code) {
        return jdbc.sql("select count(*) from kit where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(UUID kit, String code, String trade) {
        jdbc.sql("insert into kit (id, code, trade_code, version) values (?, ?, ?, 1)")
                .params(kit, code, trade)
                .update();
    }

    /** @return whether {@code version} was still the one on offer; the next one then is */
    boolean next(UUID kit, long version) {
        return jdbc.sql("update kit set version = version + 1 where id = ? and version = ?")
                        .params(kit, version)
                        .update()
                > 0;
    }

    /** @param prices of one of each item */
    void append(UUID kit, long version, KitDraft draft, Map<UUID, Money> prices, String by, Instant at) {
        jdbc.sql("insert into kit_version (kit_id, version, name_ar, name_fr, reason, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kit,
                        version,
                        draft.name().ar(),
                        draft.name().fr(),
                        CleanText.oneLine(draft.reason()),
                        by,
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        for (int i = 0; i < draft.lines().size(); i++)
            append(kit, version, i + 1, draft.lines().get(i), prices);
    }

    private void append(UUID kit, long version, int position, KitDraft.Line line, Map<UUID, Money> prices) {
        jdbc.sql("insert into kit_line (kit_id, version, position, item_id, unit, quantity, priority, note,"
                        + " unit_price_centimes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kit,
                        version,
                        position,
                        line.itemId(),
                        line.unit().name(),
                        line.quantity(),
                        line.priority().name(),
                        CleanText.oneLine(line.note()),
                        prices.getOrDefault(line.itemId(), Money.ZERO).centimes())
                .update();
        for (int place = 0; place < line.alternates().size(); place++) {
            jdbc.sql("insert into kit_alternate (kit_id, version, position, place, item_id) values (?, ?, ?, ?, ?)")
                    .params(kit, version, position, place + 1, line.alternates().get(place))
                    .update();
        }
    }

    /** @return whether the kit was in another state */
    boolean move(UUID kit, KitState to, String by, Instant at) {
        return jdbc.sql("update kit set state = ?, state_by = ?, state_at = ? where id = ? and state <> ?")
                        .params(to.name(), by, LocalDateTime.ofInstant(at, ZoneOffset.UTC), kit, to.name())
                        .update()
                > 0;
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_ar"), row.getString(column + "_fr"));
    }
}

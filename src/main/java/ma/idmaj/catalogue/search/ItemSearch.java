package ma.idmaj.catalogue.search;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The catalogue's list. One query brings a few letters of every item the words find; facets are counted and applied to
 * these, since a catalogue holds thousands of items at the most, never millions.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class ItemSearch {

    private static final String LIGHT = """
            select i.id, i.sector, i.trade_code, i.kind, i.state,
                   i.name_ar = '' no_ar, i.name_fr = '' no_fr, i.power is null no_power, i.licence_needed is null no_licence,
                   exists (select 1 from item_specification l where l.item_id = i.id) has_lines,
                   exists (select 1 from item_photo p where p.item_id = i.id) has_photo,
                   exists (select 1 from item_substitute s where s.item_id = i.id) has_substitute
            from catalogue_item i""";

    private final JdbcClient jdbc;

    ItemSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As much of an item as the facets ask for. */
    record Light(
            UUID id,
            @Nullable Sector sector,
            @Nullable String trade,
            ItemKind kind,
            ItemState state,
            Set<ItemGap> gaps,
            boolean substitutes) {}

    public ItemsFound find(CatalogueQuery query, boolean arabic) {
        var ids = new ArrayList<UUID>();
        var counts = new EnumMap<Facet, Map<Object, Integer>>(Facet.class);
        for (Light item : worded(query.words(), arabic)) {
            var against = EnumSet.noneOf(Facet.class);
            for (Facet facet : Facet.values()) if (!facet.admits(query, item)) against.add(facet);
            if (against.isEmpty()) ids.add(item.id());
            // A choice is counted as if the others of its own facet were not made.
            for (Facet facet : Facet.values()) {
                if (!against.isEmpty() && !against.equals(EnumSet.of(facet))) continue;
                var of = counts.computeIfAbsent(facet, f -> new HashMap<>());
                facet.values(item).forEach(value -> of.merge(value, 1, Integer::sum));
            }
        }
        return new ItemsFound(List.copyOf(ids), counts);
    }

    private List<Light> worded(String words, boolean arabic) {
        var sql = new StringBuilder(LIGHT);
        var values = new ArrayList<Object>();
        for (String word : SearchKey.of(words).split(" ")) {
            if (word.isEmpty()) continue;
            // Folded words hold letters and digits only: nothing a pattern would take for a sign.
            sql.append(values.isEmpty() ? " where " : " and ").append("i.search_text like ?");
            values.add("%" + word + "%");
        }
        sql.append(arabic ? " order by i.sort_ar, i.id" : " order by i.sort_fr, i.id");
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> light(row))
                .list();
    }

    private static Light light(ResultSet row) throws SQLException {
        String sector = row.getString("sector");
        var kind = ItemKind.valueOf(row.getString("kind"));
        var gaps = EnumSet.noneOf(ItemGap.class);
        if (row.getBoolean("no_ar")) gaps.add(ItemGap.ARABIC);
        if (row.getBoolean("no_fr")) gaps.add(ItemGap.FRENCH);
        if (sector == null) gaps.add(ItemGap.SECTOR);
        if (kind == ItemKind.DURABLE) {
            if (!row.getBoolean("has_lines")) gaps.add(ItemGap.SPECIFICATION);
            if (row.getBoolean("no_power")) gaps.add(ItemGap.POWER);
            if (row.getBoolean("no_licence")) gaps.add(ItemGap.LICENCE);
            if (!row.getBoolean("has_photo")) gaps.add(ItemGap.PHOTO);
        }
        if (!gaps.isEmpty()) gaps.add(ItemGap.ANY);
        return new Light(
                row.getObject("id", UUID.class),
                sector == null ? null : Sector.valueOf(sector),
                row.getString("trade_code"),
                kind,
                ItemState.valueOf(row.getString("state")),
                gaps,
                row.getBoolean("has_substitute"));
    }
}

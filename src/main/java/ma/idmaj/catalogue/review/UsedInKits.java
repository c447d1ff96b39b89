package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Kits that hold an item. */
@Component
class UsedInKits implements ItemUse {

    private final JdbcClient jdbc;

    UsedInKits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<Use>> uses(Collection<UUID> items) {
        var uses = new HashMap<UUID, List<Use>>();
        if (items.isEmpty()) return uses;
        jdbc.sql("""
                select distinct l.item_id, k.id, t.name_ar, t.name_fr
                from kit_line l join kit k on k.id = l.kit_id join trade t on t.code = k.trade_code
                where l.item_id in (:items) order by t.name_fr, k.id""").param("items", items).query(row -> {
            uses.computeIfAbsent(row.getObject("item_id", UUID.class), id -> new ArrayList<>())
                    .add(new Use(
                            Place.KIT,
                            row.getObject("id", UUID.class),
                            new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                            CatalogueLinks.KITS));
        });
        return uses;
    }
}

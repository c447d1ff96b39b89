package ma.idmaj.ceremonies;

import ma.idmaj.catalogue.review.ItemUse;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists that hold an item and are not frozen yet; what is approved stays as it was approved. */
@Component
class OpenListUse implements ItemUse {

    private static final List<String> OPEN = Arrays.stream(CeremonyState.values())
            .filter(state -> state.listOpen() || state == CeremonyState.SUBMITTED)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    OpenListUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<Use>> uses(Collection<UUID> items) {
        var uses = new HashMap<UUID, List<Use>>();
        if (items.isEmpty()) return uses;
        jdbc.sql("""
                select distinct i.item_id, c.id, c.title_ar, c.title_fr, c.held_on
                from line_item i join distribution_line l on l.id = i.line_id join ceremony c on c.id = l.ceremony_id
                where i.item_id in (:items) and l.live_beneficiary_id is not null and c.state in (:open)
                order by c.held_on, c.id""").param("items", items).param("open", OPEN).query(row -> {
            UUID ceremony = row.getObject("id", UUID.class);
            uses.computeIfAbsent(row.getObject("item_id", UUID.class), id -> new ArrayList<>())
                    .add(new Use(
                            Place.LIST,
                            ceremony,
                            new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                            CeremonyLinks.page(ceremony.toString(), "prepare")));
        });
        return uses;
    }
}

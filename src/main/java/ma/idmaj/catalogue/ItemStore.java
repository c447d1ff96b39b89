package ma.idmaj.catalogue;

import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What hangs on an item in tables of its own: its specification's lines and the steps it went through. */
@Component
class ItemStore {

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By item; one without lines is absent. */
    Map<UUID, List<SpecificationLine>> lines(Collection<UUID> items) {
        var lines = new HashMap<UUID, List<SpecificationLine>>();
        if (items.isEmpty()) return lines;
        jdbc.sql("""
                select item_id, label_ar, label_fr, value from item_specification
                where item_id in (:items) order by item_id, position""").param("items", items).query(row -> {
            lines.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                    .add(new SpecificationLine(
                            new LocalizedText(row.getString("label_ar"), row.getString("label_fr")),
                            row.getString("value")));
        });
        return lines;
    }

    void write(UUID item, List<SpecificationLine> lines) {
        jdbc.sql("delete from item_specification where item_id = ?").param(item).update();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql("""
                    insert into item_specification (item_id, position, label_ar, label_fr, value)
                    values (?, ?, ?, ?, ?)""")
                    .params(item, i + 1, line.label().ar(), line.label().fr(), line.value())
                    .update();
        }
    }

    /** Newest first. */
    List<ItemStep> steps(UUID item) {
        return jdbc.sql(
                        "select state, acted_by, acted_at from item_step where item_id = ? order by acted_at desc, id desc")
                .param(item)
                .query((row, n) -> new ItemStep(
                        ItemState.valueOf(row.getString("state")),
                        row.getString("acted_by"),
                        row.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void step(UUID item, ItemState state, String by, Instant at) {
        jdbc.sql("insert into item_step (id, item_id, state, acted_by, acted_at) values (?, ?, ?, ?, ?)")
                .params(NewId.next(), item, state.name(), by, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<Sector> sectorOfTrade(String code) {
        return jdbc.sql("select sector from trade where code = ?")
                .param(code)
                .query((row, n) -> Sector.valueOf(row.getString("sector")))
                .optional();
    }
}

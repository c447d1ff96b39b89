package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes needs and their substitutes. */
@Component
class NeedStore {

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NeedRow> rows(UUID project) {
        var substitutes = substitutes(List.of(project), "true");
        return jdbc.sql("""
                select n.id, n.item_id, i.name_ar, i.name_fr, n.quantity, n.priority, n.reason, n.version,
                       i.price_centimes, i.state
                from equipment_need n join catalogue_item i on i.id = n.item_id
                where n.life_project_id = ? order by n.position, n.id""")
                .param(project)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new NeedRow(
                            id,
                            row.getObject("item_id", UUID.class),
                            new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                            row.getInt("quantity"),
                            NeedPriority.valueOf(row.getString("priority")),
                            substitutes.getOrDefault(id, List.of()),
                            row.getString("reason"),
                            new Money(row.getLong("price_centimes")),
                            ItemState.valueOf(row.getString("state")),
                            row.getLong("version"));
                })
                .list();
    }

    /** A substitute counted by another unit than the need by now stands in for nothing. */
    Map<UUID, List<ProjectNeed>> needs(Collection<UUID> projects) {
        var substitutes = substitutes(projects, "s.unit = n.unit");
        var needs = new LinkedHashMap<UUID, List<ProjectNeed>>();
        jdbc.sql("""
                select id, life_project_id, item_id, quantity, unit, priority from equipment_need
                where life_project_id in (:projects) order by life_project_id, position, id""").param("projects", projects).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            needs.computeIfAbsent(row.getObject("life_project_id", UUID.class), p -> new ArrayList<>())
                    .add(new ProjectNeed(
                            id,
                            row.getObject("item_id", UUID.class),
                            row.getInt("quantity"),
                            ItemUnit.valueOf(row.getString("unit")),
                            NeedPriority.valueOf(row.getString("priority")),
                            substitutes.getOrDefault(id, List.of()).stream()
                                    .map(NeedRow.Substitute::itemId)
                                    .toList()));
        });
        return needs;
    }

    private Map<UUID, List<NeedRow.Substitute>> substitutes(Collection<UUID> projects, String those) {
        var byNeed = new HashMap<UUID, List<NeedRow.Substitute>>();
        jdbc.sql("""
                select a.need_id, a.item_id, s.name_ar, s.name_fr
                from equipment_need n join need_substitute a on a.need_id = n.id
                join catalogue_item s on s.id = a.item_id
                where n.life_project_id in (:projects) and %s order by s.name_fr, s.id""".formatted(those)).param("projects", projects).query(row -> {
            byNeed.computeIfAbsent(row.getObject("need_id", UUID.class), n -> new ArrayList<>())
                    .add(new NeedRow.Substitute(
                            row.getObject("item_id", UUID.class),
                            new LocalizedText(row.getString("name_ar"), row.getString("name_fr"))));
        });
        return byNeed;
    }

    /** @return ids of those of the items that are approved */
    Set<UUID> approved(Collection<UUID> items) {
        if (items.isEmpty()) return Set.of();
        return jdbc
                .sql("select id from catalogue_item where id in (:items) and state = 'APPROVED'")
                .param("items", items)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** The name of the first of the substitutes that is counted by another unit than the item. */
    Optional<LocalizedText> countedOtherwise(UUID item, Collection<UUID> substitutes) {
        if (substitutes.isEmpty()) return Optional.empty();
        return jdbc.sql("""
                select s.name_ar, s.name_fr from catalogue_item s join catalogue_item i on i.id = :item
                where s.id in (:substitutes) and s.unit <> i.unit order by s.id limit 1""")
                .param("item", item)
                .param("substitutes", substitutes)
                .query((row, n) -> new LocalizedText(row.getString("name_ar"), row.getString("name_fr")))
                .optional();
    }

    void insert(UUID id, UUID project, int position, NeedDraft draft, String reason) {
        jdbc.sql("""
                insert into equipment_need (id, life_project_id, position, item_id, quantity, unit, priority, reason)
                select ?, ?, ?, id, ?, unit, ?, ? from catalogue_item where id = ?""")
                .params(
                        id,
                        project,
                        position,
                        draft.quantity(),
                        draft.priority().name(),
                        reason,
                        draft.itemId())
                .update();
        insertSubstitutes(id, draft.substitutes());
    }

    /** @return whether the line was still of this version */
    boolean update(UUID id, UUID project, long version, NeedDraft draft, String reason) {
        int changed = jdbc.sql("""
                update equipment_need n join catalogue_item i on i.id = ?
                set n.item_id = i.id, n.quantity = ?, n.unit = i.unit, n.priority = ?, n.reason = ?,
                    n.version = n.version + 1
                where n.id = ? and n.life_project_id = ? and n.version = ?""")
                .params(draft.itemId(), draft.quantity(), draft.priority().name(), reason, id, project, version)
                .update();
        if (changed == 0) return false;
        jdbc.sql("delete from need_substitute where need_id = ?").param(id).update();
        insertSubstitutes(id, draft.substitutes());
        return true;
    }

    boolean delete(UUID id, UUID project, long version) {
        return jdbc.sql("delete from equipment_need where id = ? and life_project_id = ? and version = ?")
                        .params(id, project, version)
                        .update()
                > 0;
    }

    /** Numbers the lines anew in this order. */
    void order(List<UUID> lines) {
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql("update equipment_need set position = ? where id = ?")
                    .params(i + 1, lines.get(i))
                    .update();
        }
    }

    /** The kit a list was last filled from, in the version it was then. */
    record KitTaken(UUID kit, long version) {}

    Optional<KitTaken> kitTaken(UUID project) {
        return jdbc.sql("select kit_id, version from needs_kit where life_project_id = ?")
                .param(project)
                .query((row, n) -> new KitTaken(row.getObject("kit_id", UUID.class), row.getLong("version")))
                .optional();
    }

    void takeKit(UUID project, KitRow kit, String by, Instant at) {
        jdbc.sql("replace into needs_kit (life_project_id, kit_id, version, taken_by, taken_at) values (?, ?, ?, ?, ?)")
                .params(project, kit.id(), kit.version(), by, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private void insertSubstitutes(UUID need, Collection<UUID> items) {
        for (UUID item : items) {
            jdbc.sql("insert into need_substitute (need_id, item_id) values (?, ?)")
                    .params(need, item)
                    .update();
        }
    }
}

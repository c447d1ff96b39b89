package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of reserves: apart from the lines, so that no sum of a list ever counts them. */
@Component
class ReserveStore {

    private static final String ROWS = """
            select r.id, r.ceremony_id, r.beneficiary_id, r.life_project_id, r.position, r.name_ar, r.name_latin,
                   r.project_ar, r.project_fr, r.state, p.state as project_state, r.version,
                   i.item_id, i.name_ar as item_ar, i.name_fr as item_fr, i.quantity, i.unit_price_centimes
            from reserve_line r join life_project p on p.id = r.life_project_id
            join reserve_item i on i.reserve_line_id = r.id where %s = ? order by r.position, r.id, i.position""";

    private final JdbcClient jdbc;

    ReserveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they wait, with those who were taken already. */
    List<ReserveRow> of(UUID ceremony) {
        return rows("r.ceremony_id", ceremony);
    }

    Optional<ReserveRow> find(UUID id) {
        return rows("r.id", id).stream().findFirst();
    }

    /** As it is now, and so that it stays so until the act commits. */
    Optional<ReserveRow> locked(UUID id) {
        boolean there = jdbc.sql("select version from reserve_line where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    void append(UUID ceremony, NewLine person) {
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into reserve_line
                          (id, ceremony_id, beneficiary_id, life_project_id, position, name_ar, name_latin, project_ar,
                           project_fr, state, live_beneficiary_id)
                        select ?, ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, 'WAITING', ?
                        from reserve_line where ceremony_id = ?""")
                .params(
                        id,
                        ceremony,
                        person.beneficiaryId(),
                        person.lifeProjectId(),
                        person.name().ar(),
                        person.name().latin(),
                        person.project().ar(),
                        person.project().fr(),
                        person.beneficiaryId(),
                        ceremony)
                .update();
        addItems(id, person.items());
    }

    void replaceItems(ReserveRow row, List<NewItem> items) {
        jdbc.sql("delete from reserve_item where reserve_line_id = ?")
                .param(row.id())
                .update();
        addItems(row.id(), items);
        touch(row);
    }

    private void addItems(UUID id, List<NewItem> items) {
        for (int i = 0; i < items.size(); i++) {
            NewItem item = items.get(i);
            jdbc.sql("""
                            insert into reserve_item
                              (id, reserve_line_id, position, item_id, name_ar, name_fr, quantity, unit_price_centimes)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            NewId.next(),
                            id,
                            i + 1,
                            item.itemId(),
                            item.name().ar(),
                            item.name().fr(),
                            item.quantity(),
                            item.unitPrice().centimes())
                    .update();
        }
    }

    void remove(ReserveRow row) {
        jdbc.sql("delete from reserve_item where reserve_line_id = ?")
                .param(row.id())
                .update();
        jdbc.sql("delete from reserve_line where id = ?").param(row.id()).update();
    }

    void order(List<ReserveRow> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).position() == i + 1) continue;
            jdbc.sql("update reserve_line set position = ?, version = version + 1 where id = ?")
                    .params(i + 1, ordered.get(i).id())
                    .update();
        }
    }

    /** The person stands on the list now. */
    void take(ReserveRow row) {
        jdbc.sql("""
                        update reserve_line set state = 'TAKEN', live_beneficiary_id = null, version = version + 1
                        where id = ?""").param(row.id()).update();
    }

    /** Nobody will be needed any more: who still waits may stand elsewhere. */
    void release(UUID ceremony) {
        jdbc.sql("""
                        update reserve_line set state = 'RELEASED', live_beneficiary_id = null, version = version + 1
                        where ceremony_id = ? and state = 'WAITING'""").param(ceremony).update();
    }

    private void touch(ReserveRow row) {
        jdbc.sql("update reserve_line set version = version + 1 where id = ?")
                .param(row.id())
                .update();
    }

    private List<ReserveRow> rows(String column, UUID id) {
        var heads = new LinkedHashMap<UUID, ReserveRow>();
        Map<UUID, List<NewItem>> items = new LinkedHashMap<>();
        jdbc.sql(ROWS.formatted(column)).param(id).query(row -> {
            UUID reserve = row.getObject("id", UUID.class);
            var itsItems = items.computeIfAbsent(reserve, key -> new ArrayList<>());
            itsItems.add(new NewItem(
                    row.getObject("item_id", UUID.class),
                    new LocalizedText(row.getString("item_ar"), row.getString("item_fr")),
                    row.getInt("quantity"),
                    new Money(row.getLong("unit_price_centimes"))));
            if (heads.containsKey(reserve)) return;
            heads.put(
                    reserve,
                    new ReserveRow(
                            reserve,
                            row.getObject("ceremony_id", UUID.class),
                            row.getObject("beneficiary_id", UUID.class),
                            row.getObject("life_project_id", UUID.class),
                            row.getInt("position"),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                            new LocalizedText(row.getString("project_ar"), row.getString("project_fr")),
                            ReserveState.valueOf(row.getString("state")),
                            "FUNDED".equals(row.getString("project_state")),
                            itsItems,
                            row.getLong("version")));
        });
        return List.copyOf(heads.values());
    }
}

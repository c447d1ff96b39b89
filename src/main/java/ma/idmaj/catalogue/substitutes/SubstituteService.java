package ma.idmaj.catalogue.substitutes;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may stand in for whom, read in both directions and written one at a time. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class SubstituteService {

    private final CatalogueService catalogue;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubstituteService(
            CatalogueService catalogue,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Both directions by one query, by name. */
    @Transactional(readOnly = true)
    public Substitutes around(UUID item) {
        var standIns = new ArrayList<SubstituteRow>();
        var covered = new ArrayList<SubstituteRow>();
        jdbc.sql("""
                select s.item_id = :item stands_in, i.id, i.reference, i.name_ar, i.name_fr, i.price_centimes, i.unit, i.state
                from item_substitute s
                join catalogue_item i on i.id = if(s.item_id = :item, s.substitute_id, s.item_id)
                where s.item_id = :item or s.substitute_id = :item
                order by i.sort_fr, i.id""").param("item", item).query(row -> {
            (row.getBoolean("stands_in") ? standIns : covered).add(row(row));
        });
        return new Substitutes(List.copyOf(standIns), List.copyOf(covered));
    }

    /**
     * What may stand in for each of these items, approved items counted as it is alone, the cheapest first: one query.
     *
     * @return an item without substitutes is absent
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<SubstituteRow>> approved(Collection<UUID> items) {
        var byItem = new HashMap<UUID, List<SubstituteRow>>();
        if (items.isEmpty()) return byItem;
        jdbc.sql("""
                select s.item_id, i.id, i.reference, i.name_ar, i.name_fr, i.price_centimes, i.unit, i.state
                from item_substitute s join catalogue_item i on i.id = s.substitute_id
                join catalogue_item r on r.id = s.item_id
                where s.item_id in (:items) and i.state = 'APPROVED' and i.unit = r.unit
                order by s.item_id, i.price_centimes, i.id""").param("items", items).query(row -> {
            byItem.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>())
                    .add(row(row));
        });
        return byItem;
    }

    /**
     * @throws Refusal for the item itself, one withdrawn or counted by another unit, one that is there already, and one
     *     that closes a circle
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void add(UUID item, UUID substitute) {
        ItemRow replaced = catalogue.item(item);
        if (item.equals(substitute)) throw new Refusal("catalogue.substitutes.itself", replaced.name());
        ItemRow other = catalogue.item(substitute);
        if (other.state() == ItemState.WITHDRAWN) throw new Refusal("catalogue.substitutes.withdrawn", other.name());
        if (other.unit() != replaced.unit())
            throw new Refusal(
                    "catalogue.substitutes.unitsDiffer", other.name(), other.unit(), replaced.name(), replaced.unit());
        var graph = locked();
        if (graph.holds(item, substitute))
            throw new Refusal("catalogue.substitutes.already", other.name(), replaced.name());
        var circle = graph.circle(item, substitute);
        if (!circle.isEmpty()) throw new Refusal("catalogue.substitutes.circle", named(circle));
        jdbc.sql("insert into item_substitute (item_id, substitute_id, added_by, added_at) values (?, ?, ?, ?)")
                .params(item, substitute, user.username(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new Changed("item", item.toString(), "substituteAdded", other.reference()));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void remove(UUID item, UUID substitute) {
        int removed = jdbc.sql("delete from item_substitute where item_id = ? and substitute_id = ?")
                .params(item, substitute)
                .update();
        if (removed == 0) throw new Refusal("catalogue.substitutes.gone");
        events.publishEvent(new Changed(
                "item",
                item.toString(),
                "substituteRemoved",
                catalogue.item(substitute).reference()));
    }

    /** All of it, held until the end of the transaction: two halves of one circle are not written side by side. */
    private SubstituteGraph locked() {
        var graph = new SubstituteGraph();
        jdbc.sql("select item_id, substitute_id from item_substitute for update")
                .query(row -> {
                    graph.add(row.getObject("item_id", UUID.class), row.getObject("substitute_id", UUID.class));
                });
        return graph;
    }

    private List<LocalizedText> named(List<UUID> way) {
        Map<UUID, ItemRow> rows =
                catalogue.items(way).stream().collect(Collectors.toMap(ItemRow::id, Function.identity(), (a, b) -> a));
        return way.stream().map(id -> rows.get(id).name()).toList();
    }

    private static SubstituteRow row(ResultSet row) throws SQLException {
        return new SubstituteRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                new Money(row.getLong("price_centimes")),
                ItemUnit.valueOf(row.getString("unit")),
                ItemState.valueOf(row.getString("state")));
    }
}

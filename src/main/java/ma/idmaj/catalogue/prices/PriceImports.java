package ma.idmaj.catalogue.prices;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.prices.UndonePriceImport.Stayed;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The price lists brought in so far. Each can be taken back once, but for what something rests on by now. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class PriceImports {

    private static final String ROWS = """
            select p.*, s.name supplier from price_import p join supplier s on s.id = p.supplier_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceImports(
            JdbcClient jdbc,
            JdbcTemplate connections,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PriceImportRow> imports(int limit) {
        return jdbc.sql(ROWS + " order by p.imported_at desc, p.id limit ?")
                .param(limit)
                .query((row, n) -> new PriceImportRow(
                        row.getObject("id", UUID.class),
                        row.getString("supplier"),
                        row.getString("file_name"),
                        row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("imported_by"),
                        row.getInt("quotes"),
                        row.getInt("proposals"),
                        row.getInt("items"),
                        row.getInt("left_out"),
                        row.getObject("stayed", Integer.class)))
                .list();
    }

    /**
     * Withdraws what the list brought: open proposals, quotes nothing rests on, and items nobody has touched.
     *
     * @throws Refusal when there is none, or it was undone before
     */
    // What is counted once the quotes are held is what stands: nobody proposes a price from one of them any more.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UndonePriceImport undo(UUID id) {
        lock(id);
        holdQuotes(id);
        var changes = new ArrayList<Changed>();
        var stayed = new EnumMap<Stayed, Integer>(Stayed.class);
        count(stayed, Stayed.PRICE_APPROVED, approved(id));
        List<UUID> proposals = withdrawProposals(id);
        var quotes = new ArrayList<UUID>();
        List<UUID> items = removeItems(id, stayed, quotes);
        // Those of an item that is gone are gone with it.
        quotes.addAll(withdrawQuotes(id, stayed));
        told(changes, "priceProposal", "withdrawn", proposals);
        told(changes, "quote", "withdrawn", quotes);
        told(changes, "item", "removed", items);
        int left = stayed.values().stream().mapToInt(Integer::intValue).sum();
        jdbc.sql("update price_import set undone_by = ?, undone_at = ?, stayed = ?, standing = null where id = ?")
                .params(user.username(), now(), left, id)
                .update();
        if (!changes.isEmpty()) events.publishEvent(new ManyChanged(changes));
        events.publishEvent(new Changed(
                "priceImport",
                id.toString(),
                "importUndone",
                quotes.size() + "/" + proposals.size() + "/" + items.size() + "/" + left));
        return new UndonePriceImport(quotes.size(), proposals.size(), items.size(), stayed);
    }

    private static void told(List<Changed> changes, String subject, String act, List<UUID> ids) {
        ids.forEach(id -> changes.add(new Changed(subject, id.toString(), act, "")));
    }

    /** Of two who undo it at once, the second is told. */
    private void lock(UUID id) {
        record Found(@Nullable Integer stayed) {}
        Found found = jdbc.sql("select stayed from price_import where id = ? for update")
                .param(id)
                .query((row, n) -> new Found(row.getObject("stayed", Integer.class)))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.prices.importGone"));
        if (found.stayed() != null) throw new Refusal("catalogue.prices.undoneBefore");
    }

    private void holdQuotes(UUID id) {
        jdbc.sql("select id from supplier_quote where import_id = ? order by id for update")
                .param(id)
                .query(UUID.class)
                .list();
    }

    /** Prices approved out of the list, whoever proposed them. */
    private int approved(UUID id) {
        return jdbc.sql("""
                        select count(*) from price_proposal p left join supplier_quote q on q.id = p.quote_id
                        where p.decision = 'APPROVED' and (p.import_id = :import or q.import_id = :import)""").param("import", id).query(Integer.class).single();
    }

    private List<UUID> withdrawProposals(UUID id) {
        List<UUID> open = jdbc.sql("select id from price_proposal where import_id = ? and decision is null for update")
                .param(id)
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update price_proposal set decision = 'WITHDRAWN', decided_by = ?, decided_at = ?,
                               open_item_id = null
                        where import_id = ? and decision is null""").params(user.username(), now(), id).update();
        return open;
    }

    /** @param quotes is given those that went with their item */
    private List<UUID> removeItems(UUID id, Map<Stayed, Integer> stayed, List<UUID> quotes) {
        record Brought(UUID item, long version) {}
        List<Brought> brought = jdbc.sql("select item_id, version from price_import_item where import_id = ?")
                .param(id)
                .query((row, n) -> new Brought(row.getObject("item_id", UUID.class), row.getLong("version")))
                .list();
        var items = new ArrayList<UUID>();
        for (Brought item : brought) {
            List<UUID> its = jdbc.sql("select id from supplier_quote where item_id = ? and import_id = ? for update")
                    .params(item.item(), id)
                    .query(UUID.class)
                    .list();
            if (remove(id, item.item(), item.version())) {
                items.add(item.item());
                quotes.addAll(its);
            } else {
                count(stayed, Stayed.ITEM_IN_USE, 1);
            }
        }
        return items;
    }

    /**
     * Whatever names an item does so by a foreign key, those of tables yet to come too: the database knows. A decision of
     * the review is among them: it stays, and what it was about with it.
     *
     * @return whether it went, and its quotes with it
     */
    private boolean remove(UUID importId, UUID item, long version) {
        Boolean gone = connections.execute((ConnectionCallback<Boolean>) connection -> {
            var before = connection.setSavepoint();
            try {
                delete(connection, "delete from price_proposal where item_id = ? and import_id = ?", item, importId);
                delete(connection, "delete from supplier_quote where item_id = ? and import_id = ?", item, importId);
                // Its first step, written with it; whoever took another one raised the version.
                delete(connection, "delete from item_step where item_id = ?", item);
                if (delete(connection, "delete from catalogue_item where id = ? and version = ?", item, version) == 1)
                    return true;
            } catch (SQLIntegrityConstraintViolationException inUse) {
                connection.rollback(before);
                return false;
            }
            connection.rollback(before);
            return false;
        });
        return Boolean.TRUE.equals(gone);
    }

    private static int delete(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    /** Those of an item that stays stay with it, and those a price rests on. */
    private List<UUID> withdrawQuotes(UUID id, Map<Stayed, Integer> stayed) {
        int used = jdbc.sql("""
                        select count(*) from supplier_quote q where q.import_id = :import and q.withdrawn_at is null
                        and exists (select 1 from price_proposal p where p.quote_id = q.id
                                    and p.decision is null and coalesce(p.import_id, q.id) <> q.import_id)""").param("import", id).query(Integer.class).single();
        count(stayed, Stayed.QUOTE_IN_USE, used);
        List<UUID> free = jdbc.sql("""
                        select q.id from supplier_quote q
                        where q.import_id = :import and q.withdrawn_at is null
                        and not exists (select 1 from price_proposal p where p.quote_id = q.id
                                        and (p.decision is null or p.decision = 'APPROVED'))
                        and not exists (select 1 from price_import_item i where i.import_id = q.import_id
                                        and i.item_id = q.item_id)""").param("import", id).query(UUID.class).list();
        if (free.isEmpty()) return free;
        jdbc.sql("update supplier_quote set withdrawn_by = :by, withdrawn_at = :now where id in (:free)")
                .param("by", user.username())
                .param("now", now())
                .param("free", free)
                .update();
        return free;
    }

    private static void count(Map<Stayed, Integer> stayed, Stayed reason, int more) {
        if (more > 0) stayed.merge(reason, more, Integer::sum);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package ma.idmaj.beneficiaries.names;

import ma.idmaj.beneficiaries.FileWritten;
import ma.idmaj.beneficiaries.FilesRemoved;
import ma.idmaj.beneficiaries.FilesWritten;
import ma.idmaj.shared.PersonName;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of pairs: each file tells how its own name is written, and is asked again when it is written anew. */
@Component
class NamePairs implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    NamePairs(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * How most files write it.
     *
     * @param files how many do
     */
    record Learnt(String text, boolean family, int files) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void learn(FileWritten written) {
        if (written.sameTraits()) return;
        keep(written.id(), written.name());
    }

    /** An import tells its names as well. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void learn(FilesWritten written) {
        var rows = new ArrayList<Object[]>();
        jdbc.sql(
                        "select id, name_ar, name_latin from beneficiary where id in (:ids) and name_ar <> '' and name_latin <> ''")
                .param("ids", written.ids())
                .query(row -> {
                    rows.addAll(rows(
                            row.getObject("id", UUID.class),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin"))));
                });
        insert(rows);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(FilesRemoved removed) {
        jdbc.sql("delete from name_pair where beneficiary_id in (:ids)")
                .param("ids", removed.ids())
                .update();
    }

    /** Files from before there was a table of pairs: learnt once. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean learnt = jdbc.sql("select exists (select 1 from name_pair)")
                .query(Boolean.class)
                .single();
        if (!learnt) learnAll();
    }

    void learnAll() {
        var names = new HashMap<UUID, PersonName>();
        jdbc.sql("select id, name_ar, name_latin from beneficiary where name_ar <> '' and name_latin <> ''")
                .query(row -> {
                    names.put(
                            row.getObject("id", UUID.class),
                            new PersonName(row.getString("name_ar"), row.getString("name_latin")));
                });
        names.forEach(this::keep);
    }

    private void keep(UUID id, PersonName name) {
        // Deleting where nothing is would lock the end of the table, where every new file writes.
        boolean known = jdbc.sql("select exists (select 1 from name_pair where beneficiary_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        if (known)
            jdbc.sql("delete from name_pair where beneficiary_id = ?").param(id).update();
        insert(rows(id, name));
    }

    private static Collection<Object[]> rows(UUID id, PersonName name) {
        var rows = new LinkedHashMap<List<String>, Object[]>();
        for (NamePair pair : NamePair.of(name)) {
            var key = List.of(pair.arabicKey(), pair.latinKey());
            rows.put(key, new Object[] {id, key.getFirst(), key.getLast(), pair.arabic(), pair.latin(), pair.family()});
        }
        return rows.values();
    }

    private void insert(Collection<Object[]> rows) {
        batches.batchUpdate(
                "insert into name_pair (beneficiary_id, arabic_key, latin_key, arabic, latin, family)"
                        + " values (?, ?, ?, ?, ?, ?)",
                List.copyOf(rows));
    }

    /** @return for those of the keys that have been met */
    Map<String, Learnt> latin(Collection<String> arabicKeys) {
        return most("""
                select arabic_key asked, max(latin) answer, avg(family) family, count(*) files from name_pair
                where arabic_key in (:keys) group by arabic_key, latin_key order by files, latin_key""", arabicKeys);
    }

    /** @return for those of the keys that have been met */
    Map<String, Learnt> arabic(Collection<String> latinKeys) {
        return most("""
                select latin_key asked, arabic answer, 0 family, count(*) files from name_pair
                where latin_key in (:keys) group by latin_key, arabic order by files, arabic""", latinKeys);
    }

    private Map<String, Learnt> most(String sql, Collection<String> keys) {
        var learnt = new HashMap<String, Learnt>();
        if (keys.isEmpty()) return learnt;
        // The last one put has the most files.
        jdbc.sql(sql).param("keys", keys).query(row -> {
            learnt.put(
                    row.getString("asked"),
                    new Learnt(row.getString("answer"), row.getDouble("family") > 0.5, row.getInt("files")));
        });
        return learnt;
    }
}

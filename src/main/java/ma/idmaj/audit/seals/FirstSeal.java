package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainHead;
import ma.idmaj.audit.ChainKey;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Migration 42: binds the ends of the chains there are by the key and seals them all. A migration, since it happens once,
 * before anything else is written, and needs a key SQL does not have. Entries of the old form are good in this seal alone.
 */
@Component
class FirstSeal implements JavaMigration {

    private static final int TOGETHER = 1_000;

    private final ChainKey key;
    private final Clock clock;

    FirstSeal(ChainKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public void migrate(Context context) {
        var connection = new SingleConnectionDataSource(context.getConnection(), true);
        var jdbc = JdbcClient.create(connection);
        bindHeads(jdbc, new JdbcTemplate(connection));
        var seal = new SealBook(jdbc, key).write(clock.instant(), Instant.EPOCH).orElseThrow();
        Sealing.of(seal.number(), 0, null, key).begin(jdbc);
    }

    private void bindHeads(JdbcClient jdbc, JdbcTemplate batches) {
        var kinds = jdbc.sql("select distinct subject from audit_head order by subject")
                .query(String.class)
                .list();
        for (String kind : kinds) {
            String after = "";
            List<ChainHead> some;
            do {
                some = jdbc.sql("""
                                select subject, subject_id, number, hash from audit_head
                                where subject = ? and subject_id > ? order by subject_id limit ?""")
                        .params(kind, after, TOGETHER)
                        .query((row, n) -> ChainHead.at(
                                row.getString("subject"),
                                row.getString("subject_id"),
                                row.getLong("number"),
                                row.getString("hash"),
                                key))
                        .list();
                batches.batchUpdate(
                        "update audit_head set mac = ? where subject = ? and subject_id = ?",
                        some.stream()
                                .map(head -> new Object[] {head.mac(), head.subject(), head.subjectId()})
                                .toList());
                if (!some.isEmpty()) after = some.getLast().subjectId();
            } while (!some.isEmpty());
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("42");
    }

    @Override
    public String getDescription() {
        return "first seal";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}

package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainKey;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

/** Seals a trail as the application does, wherever a test wants one. */
public final class SealBench {

    private final DataSource source;
    private final ChainKey key;
    private final Clock clock;

    public SealBench(DataSource source, ChainKey key, Clock clock) {
        this.source = source;
        this.key = key;
        this.clock = clock;
    }

    /** The migration. */
    public void first() {
        Connection connection = DataSourceUtils.getConnection(source);
        new FirstSeal(key, clock).migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }

    public Seal seal() {
        return sealer("").seal().orElseThrow();
    }

    Sealer sealer(String folder) {
        return new Sealer(JdbcClient.create(source), key, event -> {}, clock, Duration.ZERO, folder);
    }

    /** All seals written anew over what the trail says now, as who holds the key could. */
    public static void rewrite(JdbcClient jdbc, ChainKey key) {
        List<Seal> seals = jdbc.sql("select * from audit_seal order by number")
                .query(Seal::of)
                .list();
        String previous = Seal.FIRST;
        var book = new SealBook(jdbc, key);
        for (Seal was : seals) {
            var digest = book.digest(was.number());
            var is = Seal.of(was.number(), was.at(), digest.chains(), digest.entries(), digest.value(), previous, key);
            jdbc.sql("""
                            update audit_seal set chains = ?, entries = ?, digest = ?, previous_mac = ?, mac = ?
                            where number = ?""")
                    .params(is.chains(), is.entries(), is.digest(), is.previous(), is.mac(), is.number())
                    .update();
            previous = is.mac();
        }
    }
}

package ma.idmaj.audit.check;

import ma.idmaj.audit.ChainKey;
import ma.idmaj.audit.TrailBench;
import ma.idmaj.audit.seals.SealBench;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.Money;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A small trail in a database of its own, opened as the tables' owner, who may do anything to it: entries from before
 * there was a key, sealed ones, several seals, and some newer than the last.
 */
final class OwnTrail implements AutoCloseable {

    static final List<String> TABLES =
            List.of("audit_entry", "audit_head", "audit_seal", "audit_sealed_chain", "audit_sealing");
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final List<String> KINDS = List.of("ceremony", "beneficiary", "item", "list");

    static final String KEY = base64("of-this-trail-and-no-other-one!!");

    final ChainKey key = new ChainKey(KEY);
    final Connection connection;
    final JdbcClient jdbc;
    final TrailBench trail;
    final SealBench seals;
    private final String database;
    private final Random random;
    private long ticks;

    OwnTrail(FlywayConnectionDetails owner, long seed) throws SQLException {
        database = "idmaj_trail_" + UUID.randomUUID().toString().substring(0, 8);
        random = new Random(seed);
        connection = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        String like = connection.getCatalog();
        var source = new SingleConnectionDataSource(connection, true);
        jdbc = JdbcClient.create(source);
        jdbc.sql("create database " + database + " character set utf8mb4").update();
        connection.setCatalog(database);
        for (String table : TABLES)
            jdbc.sql("create table " + table + " like " + like + "." + table).update();
        trail = new TrailBench(source, key, clock());
        seals = new SealBench(source, key, clock());
    }

    static ChainKey key(String thirtyTwo) {
        return new ChainKey(base64(thirtyTwo));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A second goes by at each look. */
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return BEGIN.plusSeconds(ticks++);
            }
        };
    }

    OwnTrail filled() {
        for (int i = 0; i < 24; i++) trail.writeOld(user(), BEGIN.minusSeconds(9_000 - i), kind(i), id(i), "added");
        seals.first();
        for (int round = 0; round < 3; round++) {
            write(18);
            seals.seal();
        }
        write(8);
        return this;
    }

    /** One by one, and some at once. */
    void write(int entries) {
        for (int i = 0; i < entries; i++) {
            int n = random.nextInt(12);
            var change = i % 3 == 0
                    ? new Changed(
                            kind(n),
                            id(n),
                            "edited",
                            new Difference().money("price", Money.ofDirhams(i), Money.ofDirhams(i + 1)))
                    : new Changed(kind(n), id(n), "approved", "detail " + i);
            if (i % 5 == 0) trail.write(user(), change, new Changed("list", "people", "exported", "xlsx " + i));
            else trail.write(user(), change);
        }
    }

    CheckOutcome check() {
        return new ChainCheck(jdbc, key).run(List.of(), read -> true);
    }

    private String user() {
        return "user" + random.nextInt(4);
    }

    private static String kind(int n) {
        return KINDS.get(n % KINDS.size());
    }

    private static String id(int n) {
        return "thing-" + n % 6;
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(true);
        jdbc.sql("drop database " + database).update();
        connection.close();
    }
}

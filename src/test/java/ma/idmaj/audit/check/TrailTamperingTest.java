package ma.idmaj.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.audit.TrailBench;
import ma.idmaj.audit.seals.SealBench;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Figure 6 of security.md: a thousand random tamperings of the trail by somebody who may write every table and lacks the
 * key; every one is found. Each is taken back before the next.
 */
@DatabaseTest
class TrailTamperingTest {

    private static final int TAMPERINGS = 1_000;
    private static final long SEED = 20260728L;

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "audit_entry",
                    List.of(
                            "seq",
                            "number",
                            "form",
                            "occurred_at",
                            "username",
                            "subject",
                            "subject_id",
                            "act",
                            "detail",
                            "difference",
                            "previous_hash",
                            "hash"),
            "audit_head", List.of("subject", "subject_id", "number", "hash", "mac"),
            "audit_seal", List.of("number", "sealed_at", "chains", "entries", "digest", "previous_mac", "mac"),
            "audit_sealed_chain", List.of("subject", "subject_id", "number", "seal"),
            "audit_sealing", List.of("number", "exported_number", "exported_on", "mac"));

    /** Whoever tampers does one of these; the last ones rewrite all that can be rewritten without the key. */
    enum Tampering {
        VALUE_CHANGED,
        ROW_DELETED,
        ENTRY_FORGED,
        VALUES_SWAPPED,
        ENTRIES_REORDERED,
        TAIL_CUT,
        TAIL_CUT_AND_HEAD_MOVED_BACK,
        ENTRY_REPLAYED,
        MOVED_TO_ANOTHER_SUBJECT,
        CHAIN_TAKEN_OUT,
        SEAL_FORGED,
        LAST_SEAL_TAKEN_OUT,
        WRITTEN_ANEW_WITHOUT_KEY,
        WRITTEN_ANEW_WITH_ANOTHER_KEY
    }

    @Autowired
    FlywayConnectionDetails owner;

    private OwnTrail own;
    private Random random;

    @Test
    void everyOneOfAThousandIsFound() throws SQLException {
        random = new Random(SEED);
        var done = new EnumMap<Tampering, Integer>(Tampering.class);
        try (var trail = new OwnTrail(owner, SEED).filled()) {
            own = trail;
            assertThat(trail.check().findings()).isEmpty();
            trail.connection.setAutoCommit(false);
            for (int i = 0; i < TAMPERINGS; i++) {
                var tampering = Tampering.values()[i % Tampering.values().length];
                String how = tamper(tampering);
                assertThat(trail.check().intact())
                        .as("%d: %s, %s", i, tampering, how)
                        .isFalse();
                trail.connection.rollback();
                done.merge(tampering, 1, Integer::sum);
            }
            assertThat(trail.check().findings()).as("all taken back").isEmpty();
        }
        assertThat(done).hasSize(Tampering.values().length);
        assertThat(done.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TAMPERINGS);
    }

    private String tamper(Tampering tampering) {
        return switch (tampering) {
            case VALUE_CHANGED -> changeValue();
            case ROW_DELETED -> deleteRow();
            case ENTRY_FORGED -> forge();
            case VALUES_SWAPPED -> swap();
            case ENTRIES_REORDERED -> reorder();
            case TAIL_CUT -> cut(false);
            case TAIL_CUT_AND_HEAD_MOVED_BACK -> cut(true);
            case ENTRY_REPLAYED -> replay();
            case MOVED_TO_ANOTHER_SUBJECT -> move();
            case CHAIN_TAKEN_OUT -> takeOutChain();
            case SEAL_FORGED -> forgeSeal();
            case LAST_SEAL_TAKEN_OUT -> takeOutLastSeal();
            case WRITTEN_ANEW_WITHOUT_KEY -> writeAnew(true);
            case WRITTEN_ANEW_WITH_ANOTHER_KEY -> writeAnew(false);
        };
    }

    private String changeValue() {
        String table = any(List.copyOf(OwnTrail.TABLES));
        String column = any(COLUMNS.get(table));
        // A row number says nothing of its own; the seal binds it with the rest.
        String where = column.equals("seq") ? "where seq <= " + lastSealedRow() + " " : "";
        String value = switch (column) {
            case "seq", "number", "chains", "entries", "seal", "exported_number" ->
                column + " + " + (1 + random.nextInt(900)) + (column.equals("seal") ? "" : "000");
            case "form" -> "3 - form";
            case "occurred_at", "sealed_at" -> column + " + interval " + (1 + random.nextInt(9)) + " second";
            case "exported_on" -> "'2020-01-0" + (1 + random.nextInt(9)) + "'";
            case "hash", "previous_hash", "mac", "digest", "previous_mac" -> "sha2(rand(), 256)";
            case "subject_id" -> "'thing-" + (100 + random.nextInt(900)) + "'";
            default -> "concat(" + column + ", '" + (char) ('a' + random.nextInt(26)) + "')";
        };
        return run("update " + table + " set " + column + " = " + value + " " + where + "order by rand("
                + random.nextInt(1_000_000) + ") limit 1");
    }

    private long lastSealedRow() {
        return own.jdbc.sql("""
                        select max(e.seq) from audit_entry e join audit_sealed_chain s
                          on s.subject = e.subject and s.subject_id = e.subject_id and e.number <= s.number
                        where s.seal = (select max(number) - 1 from audit_seal)""").query(Long.class).single();
    }

    private String deleteRow() {
        String table = any(OwnTrail.TABLES);
        return run("delete from " + table + " order by rand(" + random.nextInt(1_000_000) + ") limit 1");
    }

    private String forge() {
        var at = entry();
        boolean end = random.nextBoolean();
        return run("""
                        insert into audit_entry (number, form, occurred_at, username, subject, subject_id, act, detail,
                          difference, previous_hash, hash)
                        select %s, %d, occurred_at, 'user1', subject, '%s', 'approved', 'forged', '', %s, sha2(rand(), 256)
                        from audit_entry where seq = %d""".formatted(
                        end
                                ? "(select max(o.number) + 1 from audit_entry o where o.subject = audit_entry.subject"
                                        + " and o.subject_id = audit_entry.subject_id)"
                                : "1",
                        1 + random.nextInt(2),
                        end ? at.id : "forged-" + random.nextInt(1_000),
                        end ? "hash" : "repeat('0', 64)",
                        at.seq));
    }

    private String swap() {
        var one = entry();
        var other = otherThan(one);
        String column = any(List.of("occurred_at", "username", "act", "detail", "difference"));
        String sql = """
                update audit_entry a join audit_entry b on a.seq = %d and b.seq = %d
                  set a.%3$s = b.%3$s, b.%3$s = concat(a.%3$s, '')""".formatted(one.seq, other.seq, column);
        // Of two rows with the same value a swap changes nothing: one of them is then another user's.
        run(sql);
        return run("update audit_entry set username = 'user9' where seq = " + one.seq);
    }

    private String reorder() {
        var one = entry();
        var other = sameChain(one);
        run("update audit_entry set number = -1 where seq = " + one.seq);
        run("update audit_entry set number = " + one.number + " where seq = " + other.seq);
        return run("update audit_entry set number = " + other.number + " where seq = " + one.seq);
    }

    private String cut(boolean headToo) {
        var from = entry();
        String chain = " where subject = '" + from.subject + "' and subject_id = '" + from.id + "'";
        if (headToo) run("""
                    update audit_head h join audit_entry e on e.seq = %d
                      set h.number = e.number - 1, h.hash = e.previous_hash
                    where h.subject = e.subject and h.subject_id = e.subject_id""".formatted(from.seq));
        run("delete from audit_entry" + chain + " and number >= " + from.number);
        if (headToo && random.nextBoolean())
            own.jdbc
                    .sql("delete from audit_sealed_chain" + chain + " and number >= " + from.number)
                    .update();
        return from.toString();
    }

    private String replay() {
        var old = entry();
        return run("""
                        insert into audit_entry (number, form, occurred_at, username, subject, subject_id, act, detail,
                          difference, previous_hash, hash)
                        select (select max(o.number) + 1 from audit_entry o where o.subject = e.subject
                            and o.subject_id = e.subject_id), form, occurred_at, username, subject, subject_id, act,
                          detail, difference, previous_hash, hash
                        from audit_entry e where seq = %d""".formatted(old.seq));
    }

    private String move() {
        var one = entry();
        var other = otherThan(one);
        return run("""
                        update audit_entry set subject = '%s', subject_id = '%s', number = 500 where seq = %d""".formatted(other.subject, other.id.equals(one.id) ? "elsewhere" : other.id, one.seq));
    }

    private String takeOutChain() {
        var of = entry();
        String chain = " where subject = '" + of.subject + "' and subject_id = '" + of.id + "'";
        run("delete from audit_entry" + chain);
        run("delete from audit_head" + chain);
        if (random.nextBoolean())
            own.jdbc.sql("delete from audit_sealed_chain" + chain).update();
        return chain;
    }

    private String forgeSeal() {
        return run("""
                insert into audit_seal (number, sealed_at, chains, entries, digest, previous_mac, mac)
                select max(number) + 1, max(sealed_at), 0, %d, sha2(rand(), 256), max(mac), sha2(rand(), 256)
                from audit_seal""".formatted(random.nextInt(9)));
    }

    private String takeOutLastSeal() {
        String last = "(select max(number) from (select number from audit_seal) n)";
        run("delete from audit_sealed_chain where seal = " + last);
        if (random.nextBoolean()) run("update audit_sealing set number = " + last + " - 1");
        return run("delete from audit_seal order by number desc limit 1");
    }

    /** Everything fits again, by another key, or, of the old form, by none. */
    private String writeAnew(boolean oldForm) {
        var changed = entry();
        run("update audit_entry set username = 'user9' where seq = " + changed.seq);
        String chain = " where subject = '" + changed.subject + "' and subject_id = '" + changed.id + "'";
        if (oldForm) run("update audit_entry set form = 1" + chain);
        var other = OwnTrail.key("another-key-than-the-trail-has!!");
        TrailBench.rewrite(own.jdbc, other, changed.subject, changed.id);
        if (random.nextBoolean()) SealBench.rewrite(own.jdbc, other);
        return changed.toString();
    }

    private record Entry(long seq, long number, String subject, String id) {}

    private Entry entry() {
        return entry("");
    }

    private Entry otherThan(Entry one) {
        return entry("where seq <> " + one.seq);
    }

    private Entry sameChain(Entry one) {
        return entry(
                "where seq <> " + one.seq + " and subject = '" + one.subject + "' and subject_id = '" + one.id + "'");
    }

    private Entry entry(String where) {
        return own.jdbc
                .sql("select seq, number, subject, subject_id from audit_entry " + where + " order by rand("
                        + random.nextInt(1_000_000) + ") limit 1")
                .query((row, n) -> new Entry(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                .single();
    }

    private String run(String sql) {
        int rows = own.jdbc.sql(sql).update();
        assertThat(rows).as(sql).isPositive();
        return sql;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

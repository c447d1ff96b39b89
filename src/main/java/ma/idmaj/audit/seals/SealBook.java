package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainKey;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes seals. Only adds rows, and takes nobody's lock but that of {@code audit_sealing}, which the caller holds. */
final class SealBook {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final ChainKey key;

    SealBook(JdbcClient jdbc, ChainKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * Seals what no seal covers yet.
     *
     * @param since looks at chains written of since then; one whose writer took longer to commit is found by a later seal
     * @return empty when there is nothing new
     */
    Optional<Seal> write(Instant now, Instant since) {
        Optional<Seal> last = last();
        long number = last.map(Seal::number).orElse(0L) + 1;
        long chains = jdbc.sql("""
                        insert into audit_sealed_chain (subject, subject_id, number, seal)
                        select e.subject, e.subject_id, max(e.number), :seal from audit_entry e
                        where e.occurred_at >= :since
                        group by e.subject, e.subject_id
                        having max(e.number) > coalesce((select max(s.number) from audit_sealed_chain s
                          where s.subject = e.subject and s.subject_id = e.subject_id), 0)""")
                .param("seal", number)
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .update();
        // The very first one is written even of nothing: it tells where keyed entries begin.
        if (chains == 0 && last.isPresent()) return Optional.empty();
        var digest = digest(number);
        var seal = Seal.of(
                number,
                now.truncatedTo(ChronoUnit.MILLIS),
                digest.chains(),
                digest.entries(),
                digest.value(),
                last.map(Seal::mac).orElse(Seal.FIRST),
                key);
        jdbc.sql("""
                        insert into audit_seal (number, sealed_at, chains, entries, digest, previous_mac, mac)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        seal.number(),
                        LocalDateTime.ofInstant(seal.at(), ZoneOffset.UTC),
                        seal.chains(),
                        seal.entries(),
                        seal.digest(),
                        seal.previous(),
                        seal.mac())
                .update();
        return Optional.of(seal);
    }

    Optional<Seal> last() {
        return jdbc.sql("select * from audit_seal order by number desc limit 1")
                .query(Seal::of)
                .optional();
    }

    /** Over the entries a seal covers as they stand. */
    SealDigest digest(long seal) {
        var digest = new SealDigest();
        jdbc.sql("""
                        select e.seq, e.number, e.hash, e.number = s.number ends
                        from audit_sealed_chain s
                        join audit_entry e on e.subject = s.subject and e.subject_id = s.subject_id
                          and e.number <= s.number
                          and e.number > coalesce((select max(b.number) from audit_sealed_chain b
                            where b.subject = s.subject and b.subject_id = s.subject_id and b.number < s.number), 0)
                        where s.seal = ?
                        order by s.subject, s.subject_id, e.number""").param(seal).withFetchSize(AT_ONCE).query(row -> {
            digest.add(row.getLong("seq"), row.getLong("number"), row.getString("hash"));
            if (row.getBoolean("ends")) digest.endOfChain();
        });
        return digest;
    }
}

package ma.idmaj.audit.check;

import ma.idmaj.audit.ChainEntry;
import ma.idmaj.audit.ChainHead;
import ma.idmaj.audit.ChainKey;
import ma.idmaj.audit.check.Finding.Reason;
import ma.idmaj.audit.seals.Seal;
import ma.idmaj.audit.seals.SealDigest;
import ma.idmaj.audit.seals.Sealing;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Reads the trail once, chain after chain, and holds of it one chain's entries since its last seal and one digest a seal:
 * a trail of millions takes no more memory than a short one. Reads in one transaction, so that what is written meanwhile
 * confuses nothing.
 */
final class ChainCheck {

    private static final int AT_ONCE = 1_000;
    private static final int MOST_FINDINGS = 100;
    /** By row; what has no row comes last. */
    private static final Comparator<Finding> IN_THE_TRAILS_ORDER = Comparator.comparingLong(
                    (Finding finding) -> finding.seq() == 0 ? Long.MAX_VALUE : finding.seq())
            .thenComparing(Finding::reason)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::subjectId)
            .thenComparingLong(Finding::number);

    private static final String ROWS = "e.seq, e." + ChainEntry.COLUMNS.replace(", ", ", e.")
            + ", e.hash, s.seal, h.subject head_subject, h.subject_id head_subject_id, h.number head_number,"
            + " h.hash head_hash, h.mac head_mac";

    private final JdbcClient jdbc;
    private final ChainKey key;
    private final TreeSet<Finding> findings = new TreeSet<>(IN_THE_TRAILS_ORDER);
    private final TreeMap<Long, SealDigest> digests = new TreeMap<>();
    private @Nullable Chain chain;
    private long entries;
    private long chains;
    private long unsealed;

    /** @param jdbc in one transaction that reads the same at every question */
    ChainCheck(JdbcClient jdbc, ChainKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * @param exported seals carried out of the database before; empty for none
     * @param goOn     asked now and then with how many entries are read
     */
    CheckOutcome run(List<Seal> exported, IntPredicate goOn) {
        jdbc.sql("select " + ROWS + """
                         from audit_entry e
                        left join audit_sealed_chain s on s.subject = e.subject and s.subject_id = e.subject_id
                          and s.number = e.number
                        left join audit_head h on h.subject = e.subject and h.subject_id = e.subject_id
                        order by e.subject, e.subject_id, e.number, e.seq""").withFetchSize(AT_ONCE).query(row -> {
            if (entries % AT_ONCE == 0 && !goOn.test((int) Math.min(entries, Integer.MAX_VALUE))) throw new Stopped();
            entry(row);
        });
        endChain();
        withoutEntries();
        seals(exported);
        return new CheckOutcome(entries, chains, digests.size(), unsealed, List.copyOf(findings));
    }

    private void entry(ResultSet row) throws SQLException {
        var entry = ChainEntry.of(row);
        if (chain == null || !chain.holds(entry)) {
            endChain();
            chain = new Chain(entry, head(row));
        }
        chain.add(row.getLong("seq"), entry, row.getString("hash"), row.getLong("seal"));
        entries++;
    }

    private static @Nullable ChainHead head(ResultSet row) throws SQLException {
        String subject = row.getString("head_subject");
        if (subject == null) return null;
        return new ChainHead(
                subject,
                row.getString("head_subject_id"),
                row.getLong("head_number"),
                row.getString("head_hash"),
                row.getString("head_mac"));
    }

    private void endChain() {
        if (chain == null) return;
        chain.end();
        chain = null;
        chains++;
    }

    /** Heads and seals of chains, or of ends of chains, that are not there. */
    private void withoutEntries() {
        jdbc.sql("""
                        select h.subject, h.subject_id, h.number from audit_head h
                        where not exists (select 1 from audit_entry e
                          where e.subject = h.subject and e.subject_id = h.subject_id)
                        order by h.subject, h.subject_id limit 100""").query(row -> {
            found(Reason.CHAIN_CUT, 0, row.getString("subject"), row.getString("subject_id"), row.getLong("number"));
        });
        jdbc.sql("""
                        select s.subject, s.subject_id, s.number from audit_sealed_chain s
                        where not exists (select 1 from audit_entry e
                          where e.subject = s.subject and e.subject_id = s.subject_id and e.number = s.number)
                        order by s.subject, s.subject_id, s.number limit 100""").query(row -> {
            found(Reason.CHAIN_CUT, 0, row.getString("subject"), row.getString("subject_id"), row.getLong("number"));
        });
    }

    private void seals(List<Seal> exported) {
        var outside = new TreeMap<Long, Seal>();
        exported.forEach(seal -> outside.put(seal.number(), seal));
        var walk = new SealWalk(outside);
        jdbc.sql("select * from audit_seal order by number")
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    walk.next(Seal.of(row, 0));
                });
        walk.end();
    }

    private void found(Reason reason, long seq, String subject, String subjectId, long number) {
        findings.add(new Finding(reason, seq, subject, subjectId, number));
        if (findings.size() > MOST_FINDINGS) findings.pollLast();
    }

    /** The entries of one subject, in the order of their numbers. */
    private final class Chain {

        private record Waiting(long seq, long number, String hash) {}

        private final String subject;
        private final String subjectId;
        private final @Nullable ChainHead head;
        private final List<Waiting> waiting = new ArrayList<>();
        private long number;
        private long seq;
        private String hash = ChainEntry.FIRST;
        private long oldFormUpTo;
        private long seal;

        Chain(ChainEntry first, @Nullable ChainHead head) {
            this.subject = first.subject();
            this.subjectId = first.subjectId();
            this.head = head;
        }

        /** As the database tells subjects apart. */
        boolean holds(ChainEntry entry) {
            return subject.equalsIgnoreCase(entry.subject()) && subjectId.equalsIgnoreCase(entry.subjectId());
        }

        void add(long seq, ChainEntry entry, String hash, long seal) {
            if (!hash.equals(entry.hash(key))) found(Reason.ENTRY_ALTERED, seq, entry);
            else if (entry.number() > number + 1) found(Reason.ENTRY_MISSING, seq, entry);
            else if (entry.number() != number + 1
                    || seq <= this.seq
                    || !entry.previous().equals(this.hash)) found(Reason.ENTRY_OUT_OF_PLACE, seq, entry);
            if (entry.form() == ChainEntry.OLD) oldFormUpTo = seq;
            this.number = entry.number();
            this.seq = seq;
            this.hash = hash;
            waiting.add(new Waiting(seq, entry.number(), hash));
            if (seal > 0) sealed(seal, entry);
        }

        private void sealed(long seal, ChainEntry last) {
            if (seal <= this.seal) found(Reason.ENTRY_OUT_OF_PLACE, seq, last);
            // Before the first seal there was no key.
            if (oldFormUpTo > 0 && seal > 1) found(Reason.ENTRY_WITHOUT_KEY, oldFormUpTo, last);
            oldFormUpTo = 0;
            this.seal = seal;
            var digest = digests.computeIfAbsent(seal, n -> new SealDigest());
            waiting.forEach(each -> digest.add(each.seq, each.number, each.hash));
            digest.endOfChain();
            waiting.clear();
        }

        void end() {
            unsealed += waiting.size();
            if (oldFormUpTo > 0) found(Reason.ENTRY_WITHOUT_KEY, oldFormUpTo);
            if (head == null || !head.intact(key)) found(Reason.HEAD_ALTERED, seq);
            else if (head.number() > number) found(Reason.CHAIN_CUT, seq);
            else if (head.number() < number || !head.hash().equals(hash)) found(Reason.HEAD_ALTERED, seq);
        }

        private void found(Reason reason, long seq, ChainEntry entry) {
            ChainCheck.this.found(reason, seq, entry.subject(), entry.subjectId(), entry.number());
        }

        private void found(Reason reason, long seq) {
            ChainCheck.this.found(reason, seq, subject, subjectId, number);
        }
    }

    /** The seals in their order, against the entries read and against what was carried out. */
    private final class SealWalk {

        private final TreeMap<Long, Seal> outside;
        private long number;
        private String mac = Seal.FIRST;

        SealWalk(TreeMap<Long, Seal> outside) {
            this.outside = outside;
        }

        void next(Seal seal) {
            if (!seal.intact(key)) found(Reason.SEAL_ALTERED, seal.number());
            else if (seal.number() > number + 1) found(Reason.SEAL_MISSING, number + 1);
            else if (!seal.previous().equals(mac)) found(Reason.SEAL_ALTERED, seal.number());
            var read = digests.computeIfAbsent(seal.number(), n -> new SealDigest());
            if (seal.chains() != read.chains()
                    || seal.entries() != read.entries()
                    || !seal.digest().equals(read.value())) found(Reason.SEALED_OTHERWISE, seal.number());
            Seal carried = outside.remove(seal.number());
            if (carried != null && !carried.equals(seal)) found(Reason.SEAL_NOT_AS_EXPORTED, seal.number());
            number = seal.number();
            mac = seal.mac();
        }

        void end() {
            var sealing = Sealing.read(jdbc).orElse(null);
            if (sealing == null || !sealing.intact(key)) found(Reason.SEAL_ALTERED, number);
            else if (sealing.number() > number) found(Reason.SEAL_MISSING, number + 1);
            else if (sealing.number() < number) found(Reason.SEAL_ALTERED, number);
            // Entries said to be in a seal there is not; seals carried out that are gone.
            digests.tailMap(number, false).keySet().forEach(gone -> found(Reason.SEAL_MISSING, gone));
            outside.keySet().forEach(gone -> found(Reason.SEAL_MISSING, gone));
        }

        private void found(Reason reason, long seal) {
            ChainCheck.this.found(reason, 0, "", "", seal);
        }
    }
}

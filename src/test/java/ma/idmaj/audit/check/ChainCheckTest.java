package ma.idmaj.audit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.audit.TrailBench;
import ma.idmaj.audit.check.Finding.Reason;
import ma.idmaj.audit.seals.Seal;
import ma.idmaj.audit.seals.SealBench;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Stopped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

import java.sql.SQLException;
import java.util.List;

/** The check names the row and says why; a trail as it was written passes. */
@DatabaseTest
class ChainCheckTest {

    @Autowired
    FlywayConnectionDetails owner;

    private OwnTrail own;

    @BeforeEach
    void written() throws SQLException {
        own = new OwnTrail(owner, 7).filled();
    }

    @AfterEach
    void gone() throws SQLException {
        own.close();
    }

    @Test
    void asItWasWritten() {
        var outcome = own.check();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.seals()).isEqualTo(4);
        assertThat(outcome.entries()).isEqualTo(count("audit_entry"));
        assertThat(outcome.chains()).isEqualTo(count("audit_head"));
        assertThat(outcome.unsealed()).isPositive();
    }

    @Test
    void theFirstBadRowIsNamed() {
        var first = found("update audit_entry set detail = 'other' where seq in (60, 40)", Reason.ENTRY_ALTERED);
        assertThat(first.seq()).isEqualTo(40);
        assertThat(first.subject()).isNotEmpty();
    }

    @Test
    void eachBreachHasItsReason() {
        long middle = own.jdbc
                .sql("select seq from audit_entry where subject_id = 'people' and number = 3")
                .query(Long.class)
                .single();
        found("delete from audit_entry where seq = " + middle, Reason.ENTRY_MISSING);
        own.trail.write("user1", new Changed("new", "1", "added", ""), new Changed("new", "1", "edited", ""));
        found("delete from audit_entry where subject = 'new' and number = 2", Reason.CHAIN_CUT);
    }

    @Test
    void anEndMovedBackIsMissed() {
        own.trail.write("user1", new Changed("new", "1", "added", ""), new Changed("new", "1", "edited", ""));
        own.jdbc.sql("""
                update audit_head h join audit_entry e on e.subject = h.subject and e.subject_id = h.subject_id
                  set h.number = 1, h.hash = e.hash where h.subject = 'new' and e.number = 1""").update();
        found("delete from audit_entry where subject = 'new' and number = 2", Reason.HEAD_ALTERED);
    }

    /** An entry written after that does not hide it. */
    @Test
    void anAlteredEndStaysAltered() {
        own.trail.write("user1", new Changed("new", "1", "added", ""));
        own.jdbc
                .sql("update audit_head set mac = repeat('a', 64) where subject = 'new'")
                .update();
        own.trail.write("user1", new Changed("new", "1", "edited", ""));
        own.trail.write("user1", new Changed("new", "1", "edited", ""));
        assertThat(own.check().first().orElseThrow().reason()).isEqualTo(Reason.HEAD_ALTERED);
    }

    /** The way back to the old form would need no key. */
    @Test
    void anEntryWithoutKeyIsGoodInTheFirstSealAlone() {
        own.trail.writeOld("user1", own.clock().instant(), "new", "1", "added");
        TrailBench.rewrite(own.jdbc, own.key, "new", "1");
        assertThat(own.check().first().orElseThrow().reason()).isEqualTo(Reason.ENTRY_WITHOUT_KEY);
        own.seals.seal();
        assertThat(own.check().first().orElseThrow().reason()).isEqualTo(Reason.ENTRY_WITHOUT_KEY);
    }

    /** The one value no key binds when it is written: the database gives it. */
    @Test
    void aRowNumberIsBoundByTheSeal() {
        own.trail.write("user1", new Changed("new", "1", "added", ""));
        own.seals.seal();
        found("update audit_entry set seq = seq + 1000 where subject = 'new'", Reason.SEALED_OTHERWISE);
    }

    @Test
    void sealsTakenOffTheEndAreMissed() {
        own.jdbc.sql("delete from audit_sealed_chain where seal = 4").update();
        found("delete from audit_seal where number = 4", Reason.SEAL_MISSING);
    }

    /** Who holds the key can make all of it fit; what left the database tells. */
    @Test
    void aTrailWrittenAnewWithTheKeyIsFoundByTheSealsOutside() {
        List<Seal> outside = own.jdbc
                .sql("select * from audit_seal order by number")
                .query(Seal::of)
                .list();
        assertThat(check(outside).findings()).isEmpty();
        own.jdbc
                .sql("update audit_entry set username = 'somebody' where seq = 50")
                .update();
        var changed = own.jdbc
                .sql("select subject, subject_id from audit_entry where seq = 50")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .single();
        TrailBench.rewrite(own.jdbc, own.key, changed.getFirst(), changed.getLast());
        SealBench.rewrite(own.jdbc, own.key);
        assertThat(own.check().findings()).as("it all fits").isEmpty();
        assertThat(check(outside).first().orElseThrow().reason()).isEqualTo(Reason.SEAL_NOT_AS_EXPORTED);
    }

    @Test
    void itStopsWhenTold() {
        assertThatThrownBy(() -> new ChainCheck(own.jdbc, own.key).run(List.of(), read -> false))
                .isInstanceOf(Stopped.class);
    }

    private CheckOutcome check(List<Seal> outside) {
        return new ChainCheck(own.jdbc, own.key).run(outside, read -> true);
    }

    private Finding found(String tampering, Reason reason) {
        own.jdbc.sql(tampering).update();
        var outcome = own.check();
        assertThat(outcome.findings()).extracting(Finding::reason).as(tampering).contains(reason);
        return outcome.first().orElseThrow();
    }

    private long count(String table) {
        return own.jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}

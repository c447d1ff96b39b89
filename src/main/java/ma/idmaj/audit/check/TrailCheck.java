package ma.idmaj.audit.check;

import ma.idmaj.audit.ChainKey;
import ma.idmaj.audit.seals.Seal;
import ma.idmaj.shared.Changed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The auditor has the whole trail checked; that it was, and what came of it, is an entry too. */
@Service
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class TrailCheck {

    private final JdbcClient jdbc;
    private final ChainKey key;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    TrailCheck(
            JdbcClient jdbc, ChainKey key, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.key = key;
        this.events = events;
        this.reading = snapshot(transactions);
        this.writing = new TransactionTemplate(transactions);
    }

    /** Every question is answered as of one moment, whatever is written meanwhile. */
    static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
        var reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
        return reading;
    }

    /** How much there is to read. */
    @Transactional(readOnly = true)
    public int size() {
        return jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
    }

    /** When the chains were last sealed. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastSealed() {
        return jdbc.sql("select * from audit_seal order by number desc limit 1")
                .query(Seal::of)
                .optional()
                .map(Seal::at);
    }

    /**
     * @param goOn asked now and then with how many entries are read
     * @throws ma.idmaj.shared.Stopped when told not to go on
     */
    public CheckOutcome check(IntPredicate goOn) {
        CheckOutcome outcome = reading.execute(status -> new ChainCheck(jdbc, key).run(List.of(), goOn));
        // Apart from the reading: what came while it read must not stand in the way of the entry.
        writing.executeWithoutResult(status -> events.publishEvent(new Changed(
                "trail",
                "all",
                outcome.intact() ? "trailFoundIntact" : "trailFoundAltered",
                Long.toString(outcome.entries()))));
        return outcome;
    }
}

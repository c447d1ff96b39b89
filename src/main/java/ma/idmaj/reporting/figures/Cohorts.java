package ma.idmaj.reporting.figures;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The cohort figures are of. A small register is read afresh each time; one whose reading takes seconds is kept for a while,
 * and who asks for it later sees it once more while it is read anew.
 */
@Component
public class Cohorts {

    /** Read in a few hundredths of a second. */
    private static final int FEW = 1_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final CohortReader reader;
    private final Clock clock;
    private final AtomicReference<Cohort> kept = new AtomicReference<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    Cohorts(CohortReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    public Cohort now() {
        Cohort known = kept.get();
        if (known == null) return read();
        boolean old = known.asOf().plus(KEPT).isBefore(clock.instant());
        if (old && reading.compareAndSet(false, true)) Thread.ofVirtual().start(this::readAnew);
        return known;
    }

    /** What is kept is no longer so: the next who asks has it read. */
    public void forget() {
        kept.set(null);
    }

    private void readAnew() {
        try {
            read();
        } finally {
            reading.set(false);
        }
    }

    private Cohort read() {
        Cohort cohort = reader.read();
        kept.set(cohort.people().size() > FEW ? cohort : null);
        return cohort;
    }
}

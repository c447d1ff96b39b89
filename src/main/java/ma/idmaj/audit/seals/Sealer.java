package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainKey;
import ma.idmaj.shared.Changed;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Seals the chains at intervals, and once a day carries the new seals to a folder outside the database
 * ({@code idmaj.audit.export}), where who rewrites the whole trail can't follow. Of several servers one does.
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** Longer than any act takes to commit: entries bear the moment they were written, not that of the commit. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ChainKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration interval;
    private final String folder;

    Sealer(
            JdbcClient jdbc,
            ChainKey key,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${idmaj.audit.seal-every}") Duration interval,
            @Value("${idmaj.audit.export}") String folder) {
        this.jdbc = jdbc;
        this.key = key;
        this.events = events;
        this.clock = clock;
        this.interval = interval;
        this.folder = folder;
    }

    /** @return empty when another server has just sealed, or nothing is new */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Optional<Seal> seal() {
        var sealing = Sealing.taken(jdbc);
        if (!sealing.intact(key)) LOG.error("The row that tells the last seal of the audit trail has been altered");
        var book = new SealBook(jdbc, key);
        Instant now = clock.instant();
        Instant last = book.last().map(Seal::at).orElse(Instant.EPOCH);
        if (last.isAfter(now.minus(interval.dividedBy(2)))) return Optional.empty();
        Optional<Seal> seal = book.write(now, last.minus(SLACK));
        seal.ifPresent(made -> moved(sealing, made.number(), sealing.exported(), sealing.exportedOn()));
        return seal;
    }

    /** @return the file's name; empty when today's is written, or no folder is set */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Optional<Path> export() {
        if (folder.isBlank()) return Optional.empty();
        var sealing = Sealing.taken(jdbc);
        LocalDate today = LocalDate.now(clock);
        if (sealing.exportedOn() != null && !sealing.exportedOn().isBefore(today)) return Optional.empty();
        var book = new SealBook(jdbc, key);
        // Once a day every chain is looked at: also what an act that ran for longer than a day has left.
        Optional<Seal> made = book.write(clock.instant(), Instant.EPOCH);
        long last = made.map(Seal::number).orElse(sealing.number());
        // With the last one of the file before: each file holds on to the one it follows.
        List<Seal> seals = jdbc.sql("select * from audit_seal where number between ? and ? order by number")
                .params(sealing.exported(), last)
                .query(Seal::of)
                .list();
        String digest = SealFile.write(Path.of(folder), today, seals);
        moved(sealing, last, last, today);
        events.publishEvent(new Changed("seals", today.toString(), "sealsExported", digest));
        return Optional.of(Path.of(folder, SealFile.name(today)));
    }

    /** A row that was altered stays so, for the check to find. */
    private void moved(Sealing was, long number, long exported, @Nullable LocalDate exportedOn) {
        var now = Sealing.of(number, exported, exportedOn, key);
        (was.intact(key) ? now : now.broken()).keep(jdbc);
    }
}

package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.FilesRemoved;
import ma.idmaj.beneficiaries.FilesWritten;
import ma.idmaj.beneficiaries.duplicates.Candidates.Hit;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pairs of many new files, compared and kept in batches; nobody has decided about any of them yet. */
@Component
class NewSuspicions {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final PeopleFiles files;
    private final ManyCandidates candidates;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NewSuspicions(
            JdbcTemplate batches,
            JdbcClient jdbc,
            PeopleFiles files,
            ManyCandidates candidates,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.files = files;
        this.candidates = candidates;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    private record Pair(UUID first, UUID second) {

        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(FilesWritten written) {
        Map<UUID, Traits> people = files.traits(written.ids());
        keepKeys(people);
        var pairs = new HashSet<Pair>();
        var rows = new ArrayList<Object[]>();
        var writers = new ArrayList<Object[]>();
        var told = new ArrayList<Changed>();
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        candidates.alike(people, Likeness.SUSPICIOUS).forEach((id, hits) -> {
            for (Hit hit : hits) {
                var pair = Pair.of(id, hit.id());
                if (!pairs.add(pair)) continue;
                UUID suspicion = UUID.randomUUID();
                String score = String.format(Locale.ROOT, "%.2f", hit.likeness().score());
                rows.add(new Object[] {suspicion, pair.first(), pair.second(), score, reasons(hit), now, user.username()
                });
                writers.add(new Object[] {suspicion, user.username()});
                told.add(new Changed("duplicate", suspicion.toString(), "suspected", score));
            }
        });
        if (rows.isEmpty()) return;
        batches.batchUpdate("""
                insert into duplicate_suspicion (id, first_id, second_id, score, reasons, state, raised_at, raised_by)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?)""", rows);
        batches.batchUpdate("insert into duplicate_writer (suspicion_id, username) values (?, ?)", writers);
        events.publishEvent(new ManyChanged(told));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(FilesRemoved removed) {
        for (String sql : List.of(
                """
                delete from duplicate_writer where suspicion_id in (
                    select id from duplicate_suspicion where first_id in (:ids) or second_id in (:ids))""",
                "delete from duplicate_suspicion where first_id in (:ids) or second_id in (:ids)",
                "delete from name_key where beneficiary_id in (:ids)"))
            jdbc.sql(sql).param("ids", removed.ids()).update();
    }

    private void keepKeys(Map<UUID, Traits> people) {
        var rows = new ArrayList<Object[]>();
        people.forEach((id, traits) -> NameKeys.of(traits.name()).forEach(key -> rows.add(new Object[] {key, id})));
        batches.batchUpdate("insert into name_key (name_key, beneficiary_id) values (?, ?)", rows);
    }

    private static String reasons(Hit hit) {
        return hit.likeness().reasons().stream().map(Reason::name).collect(Collectors.joining(","));
    }
}

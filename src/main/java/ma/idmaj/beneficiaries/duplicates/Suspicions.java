package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.FileWritten;
import ma.idmaj.beneficiaries.duplicates.Candidates.Hit;
import ma.idmaj.shared.Changed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares a file when it is written, in the same transaction, and keeps the pairs that a second person must look at. */
@Component
class Suspicions {

    private final JdbcClient jdbc;
    private final PeopleFiles files;
    private final Candidates candidates;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suspicions(
            JdbcClient jdbc,
            PeopleFiles files,
            Candidates candidates,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.files = files;
        this.candidates = candidates;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** In the transaction that writes a file: what it was compared with. */
    record Compared(UUID id, Traits traits, Map<UUID, Long> versions) {}

    private record Known(UUID id, SuspicionState state) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void look(FileWritten written) {
        if (written.sameTraits()) writtenBy(written.id());
        else look(written.id(), true).ifPresent(events::publishEvent);
    }

    /**
     * Those of some files alone that a transaction, committed meanwhile, has written: neither saw the other's. Nothing is
     * cleared: what does not look alike any more shows when it is next written.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 15, jitter = 10)
    void lookAtOthers(UUID id, Set<UUID> others) {
        Traits traits = files.traits(List.of(id)).get(id);
        if (traits == null) return;
        Set<UUID> told = toldApart(id);
        candidates.alike(traits, others, Likeness.SUSPICIOUS).stream()
                .filter(hit -> !told.contains(hit.id()))
                .forEach(hit -> raise(id, hit, true));
    }

    /** After a merge or its undoing: whoever decided has written neither file. */
    void lookAgain(UUID id) {
        look(id, false);
    }

    /** Compares a file with those on file: new pairs wait for a decision, those no longer alike wait no more. */
    private Optional<Compared> look(UUID id, boolean written) {
        keepKeys(id);
        Traits traits = files.traits(List.of(id)).get(id);
        Map<UUID, Long> others = traits == null ? Map.of() : candidates.versions(traits, id);
        List<Hit> hits = traits == null ? List.of() : candidates.alike(traits, others.keySet(), Likeness.SUSPICIOUS);
        Set<UUID> told = toldApart(id);
        var alike = new HashSet<UUID>();
        for (Hit hit : hits) {
            if (told.contains(hit.id())) continue;
            alike.add(hit.id());
            raise(id, hit, written);
        }
        waitingWith(id).stream().filter(other -> !alike.contains(other)).forEach(other -> clear(id, other));
        return traits == null ? Optional.empty() : Optional.of(new Compared(id, traits, others));
    }

    private void keepKeys(UUID id) {
        // Deleting where nothing is would lock the place where other new files write.
        boolean kept = jdbc.sql("select exists (select 1 from name_key where beneficiary_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        if (kept)
            jdbc.sql("delete from name_key where beneficiary_id = ?").param(id).update();
        boolean standing = jdbc.sql("select merged_into is null from beneficiary where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
        if (!standing) return;
        var keys = new LinkedHashSet<String>();
        files.names(id).forEach(name -> keys.addAll(NameKeys.of(name)));
        for (String key : keys) {
            jdbc.sql("insert into name_key (name_key, beneficiary_id) values (?, ?)")
                    .params(key, id)
                    .update();
        }
    }

    /** Whom a person once told apart from this one, or from a file merged into it: not asked again. */
    private Set<UUID> toldApart(UUID id) {
        return Set.copyOf(jdbc.sql("""
                        select if(coalesce(f.merged_into, f.id) = :id, coalesce(s.merged_into, s.id), coalesce(f.merged_into, f.id))
                        from duplicate_suspicion d
                        join beneficiary f on f.id = d.first_id join beneficiary s on s.id = d.second_id
                        where d.state = 'NOT_SAME' and (
                            d.first_id in (select b.id from beneficiary b where b.id = :id or b.merged_into = :id)
                            or d.second_id in (select b.id from beneficiary b where b.id = :id or b.merged_into = :id))""").param("id", id).query(UUID.class).list());
    }

    private void raise(UUID id, Hit hit, boolean written) {
        Optional<Known> known = known(id, hit.id());
        String reasons = hit.likeness().reasons().stream().map(Reason::name).collect(Collectors.joining(","));
        String score = String.format(Locale.ROOT, "%.2f", hit.likeness().score());
        UUID suspicion = known.map(Known::id).orElseGet(UUID::randomUUID);
        boolean isNew = known.isEmpty() && insert(suspicion, id, hit.id(), score, reasons);
        if (known.isEmpty() && !isNew) {
            known = knownNow(id, hit.id());
            if (known.isEmpty()) return;
            suspicion = known.get().id();
        }
        if (!isNew && !waitAgain(suspicion, score, reasons)) return;
        if (written || isNew) keepWriters(suspicion, later(id, hit.id()));
        if (isNew || known.orElseThrow().state() == SuspicionState.CLEARED) changed(suspicion, "suspected", score);
    }

    /** @return false when another transaction has raised the pair since this one began */
    private boolean insert(UUID suspicion, UUID one, UUID other, String score, String reasons) {
        return jdbc.sql("""
                                insert ignore into duplicate_suspicion
                                  (id, first_id, second_id, score, reasons, state, raised_at, raised_by)
                                values (?, ?, ?, ?, ?, 'WAITING', ?, ?)""")
                        .params(
                                suspicion,
                                first(one, other),
                                second(one, other),
                                score,
                                reasons,
                                now(),
                                user.username())
                        .update()
                > 0;
    }

    /** @return false when the pair has been decided, also since this transaction began: that stands */
    private boolean waitAgain(UUID suspicion, String score, String reasons) {
        return jdbc.sql("update duplicate_suspicion set score = ?, reasons = ?, state = 'WAITING'"
                                + " where id = ? and state in ('WAITING', 'CLEARED')")
                        .params(score, reasons, suspicion)
                        .update()
                > 0;
    }

    /** What a file is compared by stays; whoever wrote it decides nothing about it all the same. */
    private void writtenBy(UUID id) {
        jdbc.sql("""
                        insert ignore into duplicate_writer (suspicion_id, username)
                        select id, :user from duplicate_suspicion where first_id = :id and state = 'WAITING'
                        union select id, :user from duplicate_suspicion where second_id = :id and state = 'WAITING'""").param("user", user.username()).param("id", id).update();
    }

    private void keepWriters(UUID suspicion, UUID later) {
        jdbc.sql("""
                        insert ignore into duplicate_writer (suspicion_id, username)
                        select ?, ? union select ?, created_by from beneficiary where id = ?""").params(suspicion, user.username(), suspicion, later).update();
    }

    private UUID later(UUID one, UUID other) {
        return jdbc.sql("select id from beneficiary where id in (?, ?) order by file_number desc limit 1")
                .params(one, other)
                .query(UUID.class)
                .single();
    }

    private List<UUID> waitingWith(UUID id) {
        return jdbc.sql("""
                        select second_id from duplicate_suspicion where first_id = ? and state = 'WAITING'
                        union select first_id from duplicate_suspicion where second_id = ? and state = 'WAITING'""").params(id, id).query(UUID.class).list();
    }

    private void clear(UUID id, UUID other) {
        known(id, other).ifPresent(known -> {
            int cleared = jdbc.sql(
                            "update duplicate_suspicion set state = 'CLEARED' where id = ? and state = 'WAITING'")
                    .param(known.id())
                    .update();
            if (cleared > 0) changed(known.id(), "suspicionCleared", "");
        });
    }

    private Optional<Known> known(UUID one, UUID other) {
        return known(one, other, "");
    }

    /** As it stands, not as it stood when this transaction began. Only for a pair that is there: a gap is not locked. */
    private Optional<Known> knownNow(UUID one, UUID other) {
        return known(one, other, " for update");
    }

    private Optional<Known> known(UUID one, UUID other, String lock) {
        return jdbc.sql("select id, state from duplicate_suspicion where first_id = ? and second_id = ?" + lock)
                .params(first(one, other), second(one, other))
                .query((row, n) ->
                        new Known(row.getObject("id", UUID.class), SuspicionState.valueOf(row.getString("state"))))
                .optional();
    }

    private static UUID first(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static UUID second(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID suspicion, String act, String detail) {
        events.publishEvent(new Changed("duplicate", suspicion.toString(), act, detail));
    }
}

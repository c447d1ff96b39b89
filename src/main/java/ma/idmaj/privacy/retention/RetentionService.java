package ma.idmaj.privacy.retention;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.forgetting.AnonymisingService;
import ma.idmaj.privacy.holds.Held;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Retained;
import ma.idmaj.shared.Retained.Due;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Lets go what has lain long enough. In batches, each a transaction of its own with its part of the report: a run that is
 * stopped or dies has done what its report says, and the next goes on from there. One runs at a time over all servers.
 */
@Service
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class RetentionService {

    private static final int BATCH = 50;

    private final RetentionStore store;
    private final Map<String, Retained> sources;
    private final AnonymisingService anonymising;
    private final Held held;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate batch;
    private final TransactionTemplate reading;

    RetentionService(
            RetentionStore store,
            List<Retained> sources,
            AnonymisingService anonymising,
            Held held,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.sources = sources.stream().collect(Collectors.toMap(Retained::category, Function.identity()));
        this.anonymising = anonymising;
        this.held = held;
        this.user = user;
        this.clock = clock;
        this.events = events;
        this.batch = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    /** What a run would do now, category by category; nothing is done. @param goOn asked with how many were looked at */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public List<RetentionCount> preview(IntPredicate goOn) {
        var counts = new ArrayList<RetentionCount>();
        var seen = new int[1];
        for (RetentionRule rule : active()) {
            var count = new RetentionCount(rule.category(), rule.months(), 0, 0, 0);
            UUID after = null;
            for (List<Due> due = due(rule, after); !due.isEmpty(); due = due(rule, after)) {
                List<Due> page = due;
                count = plus(
                        count, reading.execute(status -> sorted(rule, page)).count());
                after = page.getLast().id();
                seen[0] += page.size();
                if (!goOn.test(seen[0])) throw new Stopped();
            }
            counts.add(count);
        }
        return counts;
    }

    /**
     * Does it, for good. Stopped by hand it ends after the batch under way, and its report says so.
     *
     * @param goOn asked with how many were looked at
     * @throws AnotherRun while one goes on
     */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public RetentionRun run(IntPredicate goOn) {
        UUID run = NewId.next();
        batch.executeWithoutResult(status -> {
            store.begin(run, clock.instant(), user.username());
            events.publishEvent(new Changed("retention", run.toString(), "retentionStarted", ""));
        });
        var outcome = RunOutcome.FAILED;
        try {
            outcome = all(run, goOn) ? RunOutcome.DONE : RunOutcome.STOPPED;
        } finally {
            var ended = outcome;
            batch.executeWithoutResult(status -> {
                store.end(run, ended, clock.instant());
                events.publishEvent(new Changed("retention", run.toString(), "retentionEnded", ended.name()));
            });
        }
        return runs(0, 1).getFirst();
    }

    /** Reports, the latest first. */
    public List<RetentionRun> runs(int offset, int limit) {
        return store.runs(offset, limit);
    }

    /** @return whether it came to the end */
    private boolean all(UUID run, IntPredicate goOn) {
        int seen = 0;
        for (RetentionRule rule : active()) {
            UUID after = null;
            for (List<Due> due = due(rule, after); !due.isEmpty(); due = due(rule, after)) {
                List<Due> page = due;
                batch.executeWithoutResult(status -> end(run, rule, page));
                after = page.getLast().id();
                seen += page.size();
                if (!goOn.test(seen)) return false;
            }
        }
        return true;
    }

    private void end(UUID run, RetentionRule rule, List<Due> page) {
        store.beat(run, clock.instant());
        Sorted sorted = sorted(rule, page);
        List<UUID> going = sorted.going().stream().map(Due::id).toList();
        if (!going.isEmpty()) source(rule).end(going);
        // A person made anonymous has an entry already.
        if (!going.isEmpty() && !rule.category().wholePerson())
            events.publishEvent(new ManyChanged(going.stream()
                    .map(id -> new Changed(
                            "retention",
                            id.toString(),
                            "timeOver",
                            rule.category().name()))
                    .toList()));
        store.count(run, sorted.count());
    }

    private record Sorted(List<Due> going, RetentionCount count) {}

    private Sorted sorted(RetentionRule rule, List<Due> page) {
        Set<UUID> kept = held.among(
                page.stream().map(Due::person).filter(Objects::nonNull).toList());
        Set<UUID> ceremonies = held.ceremonies(
                page.stream().map(Due::ceremony).filter(Objects::nonNull).toList());
        var going = new ArrayList<Due>();
        int holds = 0;
        int stops = 0;
        for (Due due : page) {
            if (due.person() != null && kept.contains(due.person())
                    || due.ceremony() != null && ceremonies.contains(due.ceremony())) holds++;
            else if (rule.category().wholePerson()
                    && !anonymising.stops(due.id()).isEmpty()) stops++;
            else going.add(due);
        }
        return new Sorted(going, new RetentionCount(rule.category(), rule.months(), going.size(), holds, stops));
    }

    private static RetentionCount plus(RetentionCount one, RetentionCount more) {
        return new RetentionCount(
                one.category(),
                one.months(),
                one.gone() + more.gone(),
                one.held() + more.held(),
                one.stopped() + more.stopped());
    }

    private List<RetentionRule> active() {
        return store.rules().stream().filter(RetentionRule::active).toList();
    }

    /** People one by one: each is much work, and what stops one must not undo another. */
    private List<Due> due(RetentionRule rule, @Nullable UUID after) {
        LocalDate before = LocalDate.now(clock).minusMonths(rule.months());
        return store.due(source(rule).due(), before, after, rule.category().wholePerson() ? 1 : BATCH);
    }

    private Retained source(RetentionRule rule) {
        Retained source = sources.get(rule.category().name());
        if (source == null) throw new IllegalStateException("nobody lets go " + rule.category());
        return source;
    }
}

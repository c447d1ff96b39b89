package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.duplicates.Candidates.Hit;
import ma.idmaj.beneficiaries.duplicates.LookAlikes.Elsewhere;
import ma.idmaj.beneficiaries.duplicates.LookAlikes.LookAlike;
import ma.idmaj.beneficiaries.duplicates.PeopleFiles.Files;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that may be of one person: shown to who types, decided by a second person, taken back when that was wrong. */
@Service
@Transactional
// Who decides and who writes one of the files may wait for each other: the one taken back tries again.
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 15, jitter = 10)
@PreAuthorize("hasAuthority('DUPLICATES_DECIDE')")
public class DuplicateService {

    private static final int SHOWN = 5;

    private final Candidates candidates;
    private final ManyCandidates many;
    private final Suspicions suspicions;
    private final Merges merges;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DuplicateService(
            Candidates candidates,
            ManyCandidates many,
            Suspicions suspicions,
            Merges merges,
            Cases cases,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.many = many;
        this.suspicions = suspicions;
        this.merges = merges;
        this.cases = cases;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * For the panel beside a form. Of another centre's file it tells where it is, and only when it is very likely the same
     * person's.
     *
     * @param self the file being edited; null for a new one
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public LookAlikes lookAlikes(Traits typed, @Nullable UUID self) {
        List<Hit> hits = candidates.alike(typed, self, Likeness.WORTH_A_LOOK);
        return told(hits, cases.sides(hits.stream().map(Hit::id).toList()));
    }

    /** For a file of people on its way in: whose files are very likely the same person's, by row. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public Map<Integer, LookAlikes> lookAlikes(Map<Integer, Traits> people) {
        Map<Integer, List<Hit>> hits = many.alike(people, Likeness.SUSPICIOUS);
        var sides = cases.sides(
                hits.values().stream().flatMap(List::stream).map(Hit::id).collect(Collectors.toSet()));
        var told = new LinkedHashMap<Integer, LookAlikes>();
        hits.forEach((row, found) -> told.put(row, told(found, sides)));
        return told;
    }

    private LookAlikes told(List<Hit> hits, Map<UUID, FileSide> sides) {
        UUID scope = user.centreScope().orElse(null);
        var here = new ArrayList<LookAlike>();
        var elsewhere = new LinkedHashSet<Elsewhere>();
        for (Hit hit : hits) {
            FileSide side = sides.get(hit.id());
            if (scope == null || Objects.equals(scope, side.centreId())) here.add(new LookAlike(side, hit.likeness()));
            else if (hit.likeness().suspicious()) elsewhere.add(new Elsewhere(side.centreId()));
        }
        return new LookAlikes(here.stream().limit(SHOWN).toList(), List.copyOf(elsewhere));
    }

    /**
     * The most alike pair this account may decide.
     *
     * @param later pairs put off
     */
    @Transactional(readOnly = true)
    public Optional<DuplicateCase> next(Set<UUID> later) {
        return cases.next(later);
    }

    @Transactional(readOnly = true)
    public int waitingCount() {
        return cases.count(false);
    }

    /** Pairs this account raised itself: another person decides them. */
    @Transactional(readOnly = true)
    public int waitingForAnother() {
        return cases.count(true);
    }

    /** The newest decisions. */
    @Transactional(readOnly = true)
    public List<DecidedCase> decided(int limit) {
        return cases.decided(limit);
    }

    /** Two people: not asked again, whatever is written later. */
    public void notSame(UUID id) {
        decide(id, SuspicionState.NOT_SAME);
        tell(new Changed("duplicate", id.toString(), "notSame", ""));
    }

    /**
     * One person: the earlier file stays and takes over what the later one holds.
     *
     * @param taken          the facts whose value of the later file stays
     * @param earlierVersion of the earlier file as it was shown
     * @param laterVersion   of the later file as it was shown
     * @throws ChangedSinceShown when someone has written one of the files since
     * @throws Refusal           when both stand on an open list
     */
    public void same(UUID id, Set<FileFact> taken, long earlierVersion, long laterVersion) {
        DuplicateCase pair = decide(id, SuspicionState.SAME);
        UUID kept = pair.earlier().id();
        UUID away = pair.later().id();
        merges.merge(id, new Files(kept, earlierVersion, away, laterVersion), taken);
        suspicions.lookAgain(away);
        suspicions.lookAgain(kept);
        tell(new Changed("duplicate", id.toString(), "same", ""));
        tell(new Changed(
                "beneficiary",
                kept.toString(),
                "merged",
                Long.toString(pair.later().fileNumber())));
        tell(new Changed(
                "beneficiary",
                away.toString(),
                "mergedAway",
                Long.toString(pair.earlier().fileNumber())));
    }

    /**
     * Takes a decision back: the pair waits again, and files that were made one are two as before.
     *
     * @throws Refusal when a later merge builds on it
     */
    public void undo(UUID id) {
        DuplicateCase pair = locked(id);
        SuspicionState state = state(id);
        if (state != SuspicionState.SAME && state != SuspicionState.NOT_SAME) throw new DecidedMeanwhile();
        if (state == SuspicionState.NOT_SAME)
            merges.checkBothStand(pair.earlier().id(), pair.later().id());
        var merge = state == SuspicionState.SAME ? merges.undo(id) : null;
        jdbc.sql("update duplicate_suspicion set state = 'WAITING', decided_by = null, decided_at = null where id = ?")
                .param(id)
                .update();
        tell(new Changed("duplicate", id.toString(), "decisionUndone", ""));
        if (merge == null) return;
        suspicions.lookAgain(merge.kept());
        suspicions.lookAgain(merge.away());
        tell(new Changed(
                "beneficiary",
                merge.kept().toString(),
                "mergeUndone",
                Long.toString(pair.later().fileNumber())));
        tell(new Changed(
                "beneficiary",
                merge.away().toString(),
                "mergeUndone",
                Long.toString(pair.earlier().fileNumber())));
    }

    private DuplicateCase decide(UUID id, SuspicionState decision) {
        DuplicateCase pair = locked(id);
        if (state(id) != SuspicionState.WAITING) throw new DecidedMeanwhile();
        if (cases.wroteIt(id)) throw new SecondPersonDecides();
        jdbc.sql("update duplicate_suspicion set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(decision.name(), user.username(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id)
                .update();
        return pair;
    }

    /** Two people who decide in the same moment wait for each other here; the second then sees that it is done. */
    private DuplicateCase locked(UUID id) {
        jdbc.sql("select id from duplicate_suspicion where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
        return cases.one(id).orElseThrow(PairNotFound::new);
    }

    private SuspicionState state(UUID id) {
        return SuspicionState.valueOf(jdbc.sql("select state from duplicate_suspicion where id = ? for update")
                .param(id)
                .query(String.class)
                .single());
    }

    private void tell(Changed change) {
        events.publishEvent(change);
    }
}

package ma.idmaj.funding.composition;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.composition.OpenLists.OpenList;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Contradiction;
import ma.idmaj.funding.composition.solver.Demand;
import ma.idmaj.funding.composition.solver.Effort;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.ListSolver;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Composes lists inside a tranche's envelope, keeps every run, and hands an accepted one to its ceremony. */
@Service
@PreAuthorize("hasAuthority('FUNDING_READ') and hasAuthority('PEOPLE_READ')")
public class CompositionService {

    private static final int SHOWN = 20;

    private final FundingService funding;
    private final MoneyTrail trail;
    private final CandidateQueries queries;
    private final Problems problems;
    private final CompositionStore store;
    private final Acceptance acceptance;
    private final ObjectProvider<OpenLists> lists;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CompositionService(
            FundingService funding,
            MoneyTrail trail,
            CandidateQueries queries,
            Problems problems,
            CompositionStore store,
            Acceptance acceptance,
            ObjectProvider<OpenLists> lists,
            CurrentUser user,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.funding = funding;
        this.trail = trail;
        this.queries = queries;
        this.problems = problems;
        this.store = store;
        this.acceptance = acceptance;
        this.lists = lists;
        this.user = user;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such tranche */
    @Transactional(readOnly = true)
    public TrancheRow tranche(UUID id) {
        return funding.tranches().stream()
                .filter(tranche -> tranche.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("funding.composition.trancheGone"));
    }

    /** What approved lists have left of a tranche; nought when they took more. */
    @Transactional(readOnly = true)
    public Money left(UUID trancheId) {
        Money left = trail.of(tranche(trancheId).id()).whole().left();
        return left.isNegative() ? Money.ZERO : left;
    }

    /** For each person, as the tranche's agreement has it. */
    @Transactional(readOnly = true)
    public Optional<Money> ceiling(UUID trancheId) {
        return funding.ceiling(trancheId);
    }

    /** Lists an accepted composition may fill. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('FUNDING_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public List<OpenList> openLists(UUID trancheId) {
        return lists.stream().flatMap(keeper -> keeper.open(trancheId).stream()).toList();
    }

    /** Where a ceremony's list is shown, relative to the root. */
    @PreAuthorize("hasAuthority('FUNDING_READ')")
    public Optional<String> listPage(UUID ceremonyId) {
        return lists.stream().map(keeper -> keeper.page(ceremonyId)).findFirst();
    }

    /** Approved and funded projects whose people stand on no live list, but for the ceremony's own. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('FUNDING_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public List<CandidateRow> candidates(@Nullable UUID ceremonyId) {
        return queries.candidates(ceremonyId);
    }

    /**
     * Looks at what is asked before anything runs.
     *
     * @throws Refusal for an envelope of nought or above what the tranche has left, a ceiling or cap of nought, a minimum
     *                 nobody can keep, and when there is nobody to choose from
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('FUNDING_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public Problem prepare(UUID trancheId, @Nullable UUID ceremonyId, Parameters parameters) {
        check(trancheId, parameters);
        var rows = queries.candidates(ceremonyId);
        if (rows.isEmpty()) throw new Refusal("funding.composition.noCandidates");
        var byHand = openLists(trancheId).stream()
                .filter(list -> list.ceremonyId().equals(ceremonyId))
                .findFirst();
        if (ceremonyId != null && byHand.isEmpty()) throw new Refusal("funding.composition.listClosed");
        return new Problem(
                trancheId,
                ceremonyId,
                parameters,
                problems.instance(rows, parameters),
                byHand.map(OpenList::lines).orElse(List.of()));
    }

    /**
     * Runs the solver, for seconds rather than milliseconds: outside any transaction of its own. The run is kept.
     *
     * @param goOn asked with the steps done whether to go on; what was found until then is kept with its gap
     * @throws ma.idmaj.shared.Stopped when told to stop before there was a list
     */
    @PreAuthorize("hasAuthority('FUNDING_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public Composed compose(Problem problem, IntPredicate goOn) {
        Instance instance = problem.instance();
        int steps = problem.steps();
        Composition list;
        Composition withMore = null;
        try {
            var first = new ListSolver(instance, Effort.USUAL, goOn);
            int levels = first.steps();
            list = first.solve();
            var further = instance.withEnvelope(instance.envelope().plus(Findings.MORE));
            // Told to stop, it says what it has: the list itself, and nothing proven of the further sum.
            if (goOn.test(levels))
                withMore = more(new ListSolver(further, Effort.USUAL, level -> goOn.test(levels + level)));
        } catch (Contradiction contradiction) {
            return new Composed(null, contradiction.demands(), contradiction.smallest());
        }
        Outcome outcome = Findings.of(instance, list, withMore, problem.byHand(), () -> goOn.test(steps));
        return new Composed(transaction.execute(status -> keep(problem, outcome)), List.of(), true);
    }

    /** @return null when told to stop before there was anything: the list found before is not lost for that */
    private static @Nullable Composition more(ListSolver solver) {
        try {
            return solver.solve();
        } catch (Stopped stopped) {
            return null;
        }
    }

    /**
     * How a run ended.
     *
     * @param id    of the run that was kept; null when there is no list
     * @param clash what cannot be had together; empty when there is a list
     * @param smallest whether every part of the clash is known to be needed for it
     */
    public record Composed(@Nullable UUID id, List<Demand> clash, boolean smallest) {}

    private UUID keep(Problem problem, Outcome outcome) {
        UUID id = NewId.next();
        Composition list = outcome.list();
        store.keep(
                new CompositionRow(
                        id,
                        problem.trancheId(),
                        problem.ceremonyId(),
                        user.username(),
                        clock.instant(),
                        list.members().size(),
                        list.total(),
                        problem.parameters().envelope(),
                        list.proven(),
                        null,
                        null),
                problem.parameters(),
                outcome);
        changed(id, "composed", list.total().format());
        return id;
    }

    /** @throws Refusal when there is no such run */
    @Transactional(readOnly = true)
    public CompositionDetail composition(UUID id) {
        var kept = kept(id);
        var ids = new HashSet<UUID>();
        kept.outcome().list().members().forEach(member -> ids.add(member.project()));
        kept.outcome().out().forEach(out -> ids.add(out.project()));
        kept.outcome().byHand().forEach(line -> ids.add(line.project()));
        var items = new HashSet<UUID>();
        kept.outcome().list().members().forEach(member -> member.lines().forEach(line -> items.add(line.item())));
        kept.outcome().list().members().forEach(member -> member.lines().forEach(line -> items.add(line.asked())));
        kept.outcome().left().forEach(line -> items.add(line.item()));
        kept.outcome().byHand().forEach(line -> line.items().forEach(item -> items.add(item.item())));
        return new CompositionDetail(
                kept.row(),
                kept.parameters(),
                kept.outcome(),
                queries.of(ids).stream().collect(Collectors.toMap(CandidateRow::project, Function.identity())),
                problems.names(items));
    }

    /** The tranche's latest runs. */
    @Transactional(readOnly = true)
    public List<CompositionRow> ofTranche(UUID trancheId) {
        return store.ofTranche(trancheId, SHOWN);
    }

    /**
     * Fills the ceremony's list; projects that were only approved are funded by it. All or nothing.
     *
     * @throws Refusal when the run was for no ceremony or was accepted before, and when something it was made of has
     *                 changed: the list by hand, a person, a need, a price, the stock
     */
    // What is compared is what stands once the list is taken.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('FUNDING_WRITE') and hasAuthority('CEREMONY_PREPARE')")
    public void accept(UUID id) {
        var kept = kept(id);
        acceptance.accept(kept, left(kept.row().trancheId()));
        changed(id, "compositionAccepted", kept.outcome().list().total().format());
    }

    private CompositionStore.Kept kept(UUID id) {
        return store.find(id).orElseThrow(() -> new Refusal("funding.composition.gone"));
    }

    private void check(UUID trancheId, Parameters parameters) {
        Money left = left(trancheId);
        if (left.centimes() == 0) throw new Refusal("funding.composition.nothingLeft");
        if (parameters.envelope().centimes() <= 0) throw new Refusal("funding.composition.envelopeMissing");
        if (parameters.envelope().compareTo(left) > 0)
            throw new Refusal(
                    "funding.composition.aboveLeft", parameters.envelope().format(), left.format());
        if (parameters.ceiling() != null && parameters.ceiling().centimes() <= 0)
            throw new Refusal("funding.composition.ceilingMissing");
        parameters.minimums().forEach(minimum -> {
            boolean right = minimum.atLeast() > 0 && (!minimum.share() || minimum.atLeast() <= 100);
            if (!right || minimum.value().isBlank()) throw new Refusal("funding.composition.minimumWrong");
        });
        parameters.cofunders().forEach(funder -> {
            if (funder.cap().centimes() <= 0 || funder.name().isBlank())
                throw new Refusal("funding.composition.cofunderWrong");
        });
    }

    private void changed(UUID id, String act, String detail) {
        events.publishEvent(new Changed("composition", id.toString(), act, detail));
    }
}

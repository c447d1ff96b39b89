package ma.idmaj.funding.composition.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

import ma.idmaj.shared.Stopped;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * The best list of an instance by CP-SAT, level after level: what one level has reached is a rule for the next. Each
 * level is proven, or says how much more there might be.
 */
public final class ListSolver {

    private static final int ASK_EVERY = 100;

    private final Instance instance;
    private final Effort effort;
    private final IntPredicate goOn;

    static {
        Loader.loadNativeLibraries();
    }

    /** @param goOn asked with the number of steps done, some ten times a second, whether to go on */
    public ListSolver(Instance instance, Effort effort, IntPredicate goOn) {
        this.instance = instance;
        this.effort = effort;
        this.goOn = goOn;
    }

    /** What one step came to: the variables that are true, and no list is worth more than {@code bound}. */
    private record Answer(CpSolverStatus status, boolean[] values, long bound, double spent) {}

    /** How many steps there are to go through. */
    public int steps() {
        return new Model(instance, demand -> true).steps().size();
    }

    /**
     * @throws Contradiction when not even one list keeps every rule
     * @throws Stopped       when told to stop before there was one
     */
    public Composition solve() {
        var model = new Model(instance, demand -> true);
        boolean @Nullable [] best = null;
        var bounds = new ArrayList<Long>();
        double left = effort.whole();
        List<List<Model.Goal>> steps = model.steps();
        for (int step = 0; step < steps.size(); step++) {
            var goals = steps.get(step);
            long bound = Long.MAX_VALUE;
            if (left > 0 && (best == null || !full(model, goals, best))) {
                Answer answer = most(model, goals, best, step, Math.min(left, effort.aLevel()));
                left -= answer.spent;
                if (answer.status == CpSolverStatus.INFEASIBLE) throw clash();
                if (found(answer.status)) best = answer.values;
                if (best == null) throw new Stopped();
                bound = answer.bound;
                if (!goOn.test(step)) left = 0;
            }
            for (Model.Goal goal : goals) {
                long value = count(model, goal, best);
                model.cp.addGreaterOrEqual(Lines.sum(goal.variables()), value);
            }
            bounds.addAll(bounds(model, goals, best, bound));
        }
        if (best == null) throw new IllegalArgumentException("nobody to choose from");
        return composition(model, best, bounds);
    }

    /** There can't be more of anything. */
    private static boolean full(Model model, List<Model.Goal> goals, boolean[] best) {
        return goals.stream()
                .allMatch(goal -> count(model, goal, best) == goal.variables().size());
    }

    /** What the bound of a step's worth says of each of its goals, given that those before it stay as they are. */
    private static List<Long> bounds(Model model, List<Model.Goal> goals, boolean[] best, long bound) {
        long[] weights = Model.weights(goals);
        var bounds = new ArrayList<Long>();
        long rest = bound;
        for (int i = 0; i < weights.length; i++) {
            long most = Math.min(goals.get(i).variables().size(), rest / weights[i]);
            bounds.add(most);
            rest -= weights[i] * count(model, goals.get(i), best);
        }
        return bounds;
    }

    private Answer most(Model model, List<Model.Goal> goals, boolean @Nullable [] from, int step, double effort) {
        model.cp.clearObjective();
        model.cp.maximize(Model.most(goals));
        model.cp.clearHints();
        if (from != null) for (int i = 0; i < from.length; i++) model.cp.addHint(model.variables.get(i), from[i]);
        var solver = solver(effort);
        CpSolverStatus status = await(solver, () -> solver.solve(model.cp), step);
        long bound = found(status) ? (long) Math.floor(solver.bestObjectiveBound() + 1e-6) : Long.MAX_VALUE;
        return new Answer(
                status,
                found(status) ? values(model, solver) : new boolean[0],
                bound,
                solver.response().getDeterministicTime());
    }

    private static boolean[] values(Model model, CpSolver solver) {
        var values = new boolean[model.variables.size()];
        for (int i = 0; i < values.length; i++) values[i] = solver.booleanValue(model.variables.get(i));
        return values;
    }

    private static CpSolver solver(double effort) {
        var solver = new CpSolver();
        // One worker and a seed: the same instance gives the same list. All rules go into the linear relaxation, whose
        // bound
        // is what proves a budget; symmetry and probing cost more here than they bring (decision 0043).
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setSymmetryLevel(0)
                .setCpModelProbingLevel(0)
                .setRandomSeed(1)
                .setMaxDeterministicTime(effort);
        return solver;
    }

    /** The solver runs on a thread of its own, as native code can't be interrupted: it is told to stop. */
    private CpSolverStatus await(CpSolver solver, Supplier<CpSolverStatus> work, int step) {
        var running = CompletableFuture.supplyAsync(
                work, run -> Thread.ofPlatform().daemon().start(run));
        while (true) {
            try {
                return running.get(ASK_EVERY, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                if (!goOn.test(step)) solver.stopSearch();
            } catch (InterruptedException interrupted) {
                solver.stopSearch();
                Thread.currentThread().interrupt();
                throw new Stopped();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private static boolean found(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    private static long count(Model model, Model.Goal goal, boolean[] values) {
        var indices = new HashSet<Integer>();
        for (int i = 0; i < values.length; i++)
            if (values[i]) indices.add(model.variables.get(i).getIndex());
        return goal.variables().stream()
                .filter(variable -> indices.contains(variable.getIndex()))
                .count();
    }

    /**
     * Takes away what the clash does not need, one demand after the other: what is left clashes. No part of it does, but
     * where that was not found out in time.
     */
    private Contradiction clash() {
        var demands = instance.demands();
        Set<Demand> kept = new HashSet<>(demands);
        boolean smallest = true;
        double left = effort.clash();
        for (Demand demand : demands) {
            if (!goOn.test(0)) throw new Stopped();
            if (left <= 0) {
                smallest = false;
                break;
            }
            kept.remove(demand);
            var solver = solver(Math.min(left, effort.aLevel()));
            var model = new Model(instance, kept::contains).cp;
            CpSolverStatus status = await(solver, () -> solver.solve(model), 0);
            left -= solver.response().getDeterministicTime();
            if (status == CpSolverStatus.INFEASIBLE) continue;
            kept.add(demand);
            if (!found(status)) smallest = false;
        }
        return new Contradiction(demands.stream().filter(kept::contains).toList(), smallest);
    }

    private Composition composition(Model model, boolean[] best, List<Long> bounds) {
        var yes = new HashSet<Integer>();
        for (int i = 0; i < best.length; i++)
            if (best[i]) yes.add(model.variables.get(i).getIndex());
        var members = new ArrayList<Composition.Member>();
        for (Lines person : model.people) {
            if (!yes.contains(person.in.getIndex())) continue;
            var lines = new ArrayList<Composition.Taken>();
            for (var line : person.lines)
                for (var answer : line.answers())
                    if (yes.contains(answer.taken().getIndex()))
                        lines.add(new Composition.Taken(
                                line.need().id(),
                                answer.choice().item(),
                                line.need().quantity(),
                                answer.choice().unitPrice(),
                                answer.substitute(),
                                line.need().choices().getFirst().item()));
            members.add(new Composition.Member(person.candidate.project(), lines));
        }
        var reached = new ArrayList<Reached>();
        List<Model.Goal> goals = model.goals();
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            reached.add(new Reached(goal.level(), goal.day(), count(model, goal, best), bounds.get(i)));
        }
        return new Composition(members, reached);
    }
}

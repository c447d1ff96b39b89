package ma.idmaj.funding.composition.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import ma.idmaj.lifeprojects.needs.NeedPriority;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of an instance in the solver's words. Sums are whole numbers: centimes, or their greatest common part. */
final class Model {

    /** Something to have most of. */
    record Goal(Level level, @Nullable LocalDate day, List<BoolVar> variables) {}

    /** So many days are looked at in one go; more make numbers no solver likes. */
    private static final int DAYS_AT_ONCE = 3;

    final CpModel cp = new CpModel();
    final List<Lines> people = new ArrayList<>();
    /** Every variable that says something of the list, for the next level to start from. */
    final List<BoolVar> variables = new ArrayList<>();

    private final Instance instance;
    private final Predicate<Demand> held;
    private final long unit;

    /** @param held whether a demand counts: all do, but where a clash is looked for */
    Model(Instance instance, Predicate<Demand> held) {
        this.instance = instance;
        this.held = held;
        for (Candidate candidate : instance.candidates())
            people.add(new Lines(cp, candidate, instance.tooMuch(), held));
        this.unit = unit();
        for (Lines person : people) {
            variables.add(person.in);
            for (var line : person.lines) {
                if (line.given() != person.in) variables.add(line.given());
                line.answers().stream()
                        .map(Lines.Answer::taken)
                        .filter(taken -> taken != line.given())
                        .forEach(variables::add);
            }
        }
        oneProject();
        envelope();
        ceiling();
        cofunders();
        stock();
        minimums();
    }

    /** In order; a level that nothing could change is left out. */
    List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        goals.add(new Goal(Level.PEOPLE, null, people.stream().map(p -> p.in).toList()));
        goals.add(new Goal(Level.USEFUL, null, given(NeedPriority.USEFUL)));
        var days = new TreeMap<LocalDate, List<BoolVar>>();
        people.forEach(person -> days.computeIfAbsent(person.candidate.decidedOn(), day -> new ArrayList<>())
                .add(person.in));
        // How many there are of the last day follows from all the others.
        days.forEach((day, in) -> {
            if (!day.equals(days.lastKey())) goals.add(new Goal(Level.DECISIONS, day, in));
        });
        goals.add(new Goal(Level.OPTIONAL, null, given(NeedPriority.OPTIONAL)));
        goals.add(new Goal(Level.AS_ASKED, null, asAsked()));
        return goals.stream().filter(goal -> !goal.variables.isEmpty()).toList();
    }

    /** Goals that are looked at together, the first before all others. */
    List<List<Goal>> steps() {
        var steps = new ArrayList<List<Goal>>();
        for (Goal goal : goals()) {
            boolean more = goal.day != null
                    && steps.getLast().getFirst().day != null
                    && steps.getLast().size() < DAYS_AT_ONCE;
            if (more) steps.getLast().add(goal);
            else steps.add(new ArrayList<>(List.of(goal)));
        }
        return steps;
    }

    /** One of a goal is worth more than all of those after it. */
    static long[] weights(List<Goal> step) {
        var weights = new long[step.size()];
        long weight = 1;
        for (int i = step.size() - 1; i >= 0; i--) {
            weights[i] = weight;
            weight *= step.get(i).variables.size() + 1L;
        }
        return weights;
    }

    static LinearExpr most(List<Goal> step) {
        long[] weights = weights(step);
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < weights.length; i++) {
            for (BoolVar variable : step.get(i).variables) sum.addTerm(variable, weights[i]);
        }
        return sum.build();
    }

    private List<BoolVar> given(NeedPriority priority) {
        return lines().filter(line -> line.need().priority() == priority)
                .map(Lines.Line::given)
                .toList();
    }

    /** Of lines there is a choice for. */
    private List<BoolVar> asAsked() {
        return lines().filter(line -> line.answers().size() > 1)
                .flatMap(line -> line.answers().stream())
                .filter(answer -> !answer.substitute())
                .map(Lines.Answer::taken)
                .toList();
    }

    private Stream<Lines.Line> lines() {
        return people.stream().flatMap(person -> person.lines.stream());
    }

    /** Prices are mostly whole dirhams: smaller numbers are proven faster, and nothing is rounded. */
    private long unit() {
        if (instance.envelope().centimes() == 0) return 1;
        long common = lines().flatMap(line -> line.answers().stream())
                .mapToLong(Lines.Answer::centimes)
                .reduce(0, Model::commonPart);
        return common == 0 ? 1 : common;
    }

    private static long commonPart(long a, long b) {
        return b == 0 ? a : commonPart(b, a % b);
    }

    private void oneProject() {
        var in = new HashMap<Candidate, BoolVar>();
        people.forEach(person -> in.put(person.candidate, person.in));
        instance.several().forEach((first, projects) -> {
            if (held.test(Demand.ofOneProject(first)))
                cp.addAtMostOne(projects.stream().map(in::get).toArray(BoolVar[]::new));
        });
    }

    private void envelope() {
        if (held.test(Demand.of(Demand.Sort.ENVELOPE)))
            atMost(people, instance.envelope().centimes());
    }

    private void ceiling() {
        if (instance.ceiling() == null || !held.test(Demand.of(Demand.Sort.CEILING))) return;
        long ceiling = instance.ceiling().centimes();
        people.stream()
                .filter(person -> person.dearest() > ceiling)
                .forEach(person -> atMost(List.of(person), ceiling));
    }

    private void cofunders() {
        if (!held.test(Demand.of(Demand.Sort.COFUNDERS))) return;
        for (var cap : instance.sectorCaps()) {
            var theirs = people.stream()
                    .filter(person -> cap.sectors().contains(Instance.sector(person.candidate)))
                    .toList();
            atMost(theirs, cap.centimes());
        }
    }

    private void atMost(List<Lines> some, long centimes) {
        if (some.stream().mapToLong(Lines::dearest).sum() <= centimes) return;
        LinearExprBuilder sum = LinearExpr.newBuilder();
        some.forEach(person -> person.cost(sum, unit));
        cp.addLessOrEqual(sum, Math.floorDiv(centimes, unit));
    }

    private void stock() {
        var wanted = new TreeMap<UUID, LinearExprBuilder>();
        lines().forEach(line -> line.answers().stream()
                .filter(answer -> instance.stock().containsKey(answer.choice().item()))
                .forEach(answer -> wanted.computeIfAbsent(answer.choice().item(), item -> LinearExpr.newBuilder())
                        .addTerm(answer.taken(), line.need().quantity())));
        wanted.forEach((item, sum) -> {
            if (held.test(Demand.ofStock(item)))
                cp.addLessOrEqual(sum, Objects.requireNonNull(instance.stock().get(item)));
        });
    }

    private void minimums() {
        for (int i = 0; i < instance.minimums().size(); i++) {
            if (!held.test(Demand.ofMinimum(i))) continue;
            Minimum minimum = instance.minimums().get(i);
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (Lines person : people) {
                boolean has = person.candidate.has(minimum.trait(), minimum.value());
                if (minimum.share()) sum.addTerm(person.in, (has ? 100 : 0) - minimum.atLeast());
                else if (has) sum.add(person.in);
            }
            cp.addGreaterOrEqual(sum, minimum.share() ? 0 : minimum.atLeast());
        }
    }
}

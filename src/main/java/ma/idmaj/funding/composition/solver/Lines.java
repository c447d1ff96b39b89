package ma.idmaj.funding.composition.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One person's part of the model: in or not, each line given or not, and by which item. */
final class Lines {

    /** A line as the model sees it: given when {@code given} is, by one of its choices. */
    record Line(Need need, BoolVar given, List<Answer> answers) {}

    /** An item that may answer the line, and what that costs. */
    record Answer(Choice choice, BoolVar taken, long centimes, boolean substitute) {}

    final Candidate candidate;
    final BoolVar in;
    private final long tooMuch;
    final List<Line> lines = new ArrayList<>();

    /**
     * @param tooMuch what a line counts as that costs more
     * @param held    whether a demand counts
     */
    Lines(CpModel model, Candidate candidate, long tooMuch, Predicate<Demand> held) {
        this.candidate = candidate;
        this.tooMuch = tooMuch;
        this.in = model.newBoolVar("");
        for (Need need : candidate.needs()) {
            boolean priced = need.priced();
            if (!priced && held.test(Demand.ofPrice(candidate, need))) {
                // Nothing can be bought, so nothing is given: the line is never true.
                lines.add(new Line(need, never(model), List.of()));
                continue;
            }
            lines.add(line(model, need));
        }
        tie(model, held);
    }

    private Line line(CpModel model, Need need) {
        // An essential line is given exactly when its person is in: no variable of its own.
        BoolVar given = need.essential() ? in : model.newBoolVar("");
        List<Choice> offered = need.choices().stream()
                .filter(choice -> choice.priced() || !need.priced())
                .toList();
        var answers = new ArrayList<Answer>();
        for (Choice choice : offered) {
            BoolVar taken = offered.size() == 1 ? given : model.newBoolVar("");
            long cost = choice.priced() ? Math.min(need.cost(choice).centimes(), tooMuch) : 0;
            boolean substitute = !choice.equals(need.choices().getFirst());
            answers.add(new Answer(choice, taken, cost, substitute));
        }
        if (offered.size() > 1)
            model.addEquality(sum(answers.stream().map(Answer::taken).toList()), given);
        return new Line(need, given, answers);
    }

    private void tie(CpModel model, Predicate<Demand> held) {
        var given = new ArrayList<BoolVar>();
        for (Line line : lines) {
            given.add(line.given);
            if (line.given != in) {
                if (line.need.essential()) model.addEquality(in, 0);
                else model.addImplication(line.given, in);
            }
            boolean fixed = line.need.fixing() != Fixing.FREE && held.test(Demand.ofLine(candidate, line.need));
            if (fixed) model.addEquality(line.given, line.need.fixing() == Fixing.IN ? 1 : 0);
        }
        // Nobody is in with nothing.
        if (lines.stream().noneMatch(line -> line.need.essential())) model.addLessOrEqual(in, sum(given));
        boolean fixed = candidate.fixing() != Fixing.FREE && held.test(Demand.ofPerson(candidate));
        if (fixed) model.addEquality(in, candidate.fixing() == Fixing.IN ? 1 : 0);
    }

    private static BoolVar never(CpModel model) {
        BoolVar never = model.newBoolVar("");
        model.addEquality(never, 0);
        return never;
    }

    static LinearExpr sum(List<BoolVar> variables) {
        return LinearExpr.sum(variables.toArray(BoolVar[]::new));
    }

    /** Adds all this person may cost, in units of {@code unit} centimes. */
    void cost(LinearExprBuilder sum, long unit) {
        for (Line line : lines) for (Answer answer : line.answers) sum.addTerm(answer.taken, answer.centimes / unit);
    }

    /** The dearest this person can come to. */
    long dearest() {
        return lines.stream()
                .mapToLong(line ->
                        line.answers.stream().mapToLong(Answer::centimes).max().orElse(0))
                .sum();
    }
}

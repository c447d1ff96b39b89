package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.Outcome.Further;
import ma.idmaj.funding.composition.Outcome.Left;
import ma.idmaj.funding.composition.Outcome.Out;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Explanations;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.Level;
import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Turns two lists of one instance, with its envelope and with a further sum, into what is said of the first. */
final class Findings {

    /** The question every organiser asks. */
    static final Money MORE = Money.ofDirhams(1_000);

    private Findings() {}

    /**
     * @param found with the further sum; null when it was not looked for to the end
     * @param goOn  asked now and then whether to go on
     */
    static Outcome of(
            Instance instance,
            Composition list,
            @Nullable Composition found,
            List<ByHand> byHand,
            BooleanSupplier goOn) {
        Composition withMore = found == null ? list : found;
        var explanations = new Explanations(instance, list, goOn);
        var out = instance.candidates().stream()
                .filter(candidate -> list.member(candidate.project()).isEmpty())
                .map(candidate -> new Out(candidate.project(), explanations.person(candidate)))
                .toList();
        var left = instance.candidates().stream()
                .filter(candidate -> list.member(candidate.project()).isPresent())
                .flatMap(candidate -> candidate.needs().stream()
                        .map(need -> new Left(
                                candidate.project(),
                                need.id(),
                                need.choices().getFirst().item(),
                                need.quantity(),
                                explanations.line(candidate, need))))
                .filter(line -> !line.reasons().isEmpty())
                .toList();
        var missing = Stream.concat(
                        out.stream().map(Out::reasons), left.stream().map(Left::reasons))
                .filter(reasons -> reasons.size() == 1 && reasons.getFirst().limit() == Limit.ENVELOPE)
                .map(reasons -> reasons.getFirst().missing())
                .min(Comparator.naturalOrder())
                .orElse(null);
        var further = new Further(
                MORE,
                gain(Level.PEOPLE, list, withMore),
                gain(Level.USEFUL, list, withMore),
                gain(Level.OPTIONAL, list, withMore),
                found != null && list.proven() && found.proven(),
                missing);
        return new Outcome(list, out, left, further, byHand);
    }

    private static long gain(Level level, Composition list, Composition withMore) {
        return withMore.reached(level).value() - list.reached(level).value();
    }
}

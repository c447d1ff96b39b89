package ma.idmaj.funding.composition.solver;

import java.util.Locale;
import java.util.Map;

/** What the composition's benchmark found, as a page's part. */
record CompositionReport(Map<String, Instance> instances, Map<String, Composition> found, Map<String, Double> medians) {

    private static final double GOAL = 5_000;

    String text() {
        var text = new StringBuilder("| list | people in | useful lines | proof | time |\n|---|--:|--:|---|--:|\n");
        instances.forEach((name, instance) -> {
            Composition list = found.get(name);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d of %d | %d | %s | %.0f |%n",
                    name,
                    list.members().size(),
                    instance.candidates().size(),
                    list.reached(Level.USEFUL).value(),
                    proof(list),
                    medians.get(name)));
        });
        double slowest = medians.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("500"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return text + String.format(
                Locale.ROOT,
                "%nAll levels: people, useful lines, the committee's days, optional lines, no substitutes. The slowest list of 500"
                        + " takes %.1f s (goal: %.0f s or the gap stated); every repetition gave the same list.",
                slowest / 1000,
                GOAL / 1000);
    }

    private static String proof(Composition list) {
        if (list.proven()) return "proven on every level";
        var gap = new StringBuilder("gap:");
        for (Level level : Level.values()) {
            Reached reached = list.reached(level);
            if (!reached.proven())
                gap.append(' ').append(level).append(' ').append(reached.value()).append(" of at most ").append(reached.bound());
        }
        return gap.toString();
    }
}

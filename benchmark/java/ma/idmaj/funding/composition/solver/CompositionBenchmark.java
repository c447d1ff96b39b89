package ma.idmaj.funding.composition.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.benchmark.Interleaved;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

/** Row 12 of the performance table: a list inside its envelope for 13, 100 and 500 people, with its proof or its gap. */
class CompositionBenchmark {

    private static final int REPETITIONS = 15;

    @Test
    void listsInsideTheirEnvelope() {
        var instances = new LinkedHashMap<String, Instance>();
        instances.put("13 people", MadeInstances.thirteen());
        for (long seed = 1; seed <= 3; seed++) {
            instances.put("100 people, " + seed, MadeInstances.of(100, seed));
            instances.put("500 people, " + seed, MadeInstances.of(500, seed));
        }
        var found = new LinkedHashMap<String, Composition>();
        var works = new Interleaved();
        instances.forEach((name, instance) -> works.with(name, () -> {
            Composition list = new ListSolver(instance, Effort.USUAL, step -> true).solve();
            assertThat(list.total()).isLessThanOrEqualTo(instance.envelope());
            // Every time the same list: what is measured is what is kept.
            assertThat(found.computeIfAbsent(name, first -> list)).isEqualTo(list);
        }));
        Map<String, Double> medians = works.medians(REPETITIONS);
        BenchmarkPage.write(
                "composition",
                "A list inside its envelope (row 12)",
                new CompositionReport(instances, found, medians).text(),
                "OR-Tools CP-SAT, one worker");
    }
}

package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The values told along one side of a table, in order; the others share the last place. */
final class Line {

    private final Dimension by;
    private final List<String> values;
    private final Map<String, Integer> places;

    Line(Cohort cohort, Dimension by) {
        this.by = by;
        this.values = List.copyOf(new TreeSet<>(Groups.tellable(cohort, by)));
        this.places = values.stream().collect(Collectors.toMap(value -> value, values::indexOf));
    }

    /** Those of which it may be told. */
    Set<String> told(IntPredicate place) {
        return values.stream().filter(value -> place.test(place(value))).collect(Collectors.toSet());
    }

    int size() {
        return values.size() + 1;
    }

    int place(Person person) {
        return place(person.value(by));
    }

    int place(String value) {
        return places.getOrDefault(value, values.size());
    }
}

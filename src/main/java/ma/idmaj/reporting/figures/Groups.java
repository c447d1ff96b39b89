package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** People equipped, by group, and what they were given. */
public final class Groups {

    /**
     * What is told of two facts at once. One of each pair that goes together, or whoever knows that a tranche was spent in
     * one year, and a centre's people live in one region, could subtract the one from the other.
     */
    public static final Set<Dimension> CROSSED = Collections.unmodifiableSet(
            EnumSet.of(Dimension.EQUIPPED_IN, Dimension.REGION, Dimension.SECTOR, Dimension.SEX));

    private static final int EQUIPPED = Stage.EQUIPPED.ordinal();

    private Groups() {}

    /** @param value null for those together that are not told apart */
    public record Row(@Nullable String value, int people, Money amount) {}

    /** Values whose people are enough to ask for. */
    public static List<String> askable(Cohort cohort, Dimension by) {
        return Ladders.ofStages(cohort.people()).by(by).keySet().stream()
                .sorted()
                .toList();
    }

    /** All equipped of the slice; empty where they are too few. */
    public static Optional<Row> whole(Cohort cohort, Slice slice) {
        return Ladders.ofStages(cohort.people())
                .of(slice)
                .filter(ladder -> ladder.at(EQUIPPED) != null)
                .map(ladder -> row(null, in(cohort.equipped(), slice)));
    }

    /** The largest first, those not told apart at the end; none where the slice may not be told, or not by this. */
    public static List<Row> of(Cohort cohort, Slice slice, Dimension by) {
        if (whole(cohort, slice).isEmpty()) return List.of();
        Set<String> told = slice.by() == null || slice.by() == by
                ? tellable(cohort, by)
                : beside(cohort, slice.by(), slice.value(), by);
        return rows(in(cohort.equipped(), slice), by, told);
    }

    /** The values of which it is told how many are equipped. */
    static Set<String> tellable(Cohort cohort, Dimension by) {
        return Ladders.ofStages(cohort.people()).by(by).entrySet().stream()
                .filter(group -> group.getValue().at(EQUIPPED) != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What may be told of one value by another. Trades are told within their sector, the others beside nothing else. */
    private static Set<String> beside(Cohort cohort, Dimension of, String value, Dimension by) {
        if (of == Dimension.SECTOR && by == Dimension.TRADE) return tellable(cohort, by);
        if (!CROSSED.contains(of) || !CROSSED.contains(by)) return Set.of();
        var rows = new Line(cohort, of);
        var columns = new Line(cohort, by);
        var table = new int[rows.size()][columns.size()];
        for (Person person : cohort.equipped()) table[rows.place(person)][columns.place(person)]++;
        boolean[] hidden = HiddenCells.of(table)[rows.place(value)];
        return columns.values.stream()
                .filter(column -> !hidden[columns.place(column)])
                .collect(Collectors.toSet());
    }

    /** The values told along one side of a table, in order; the others share the last place. */
    private static final class Line {
        private final Dimension by;
        private final List<String> values;
        private final Map<String, Integer> places;

        Line(Cohort cohort, Dimension by) {
            this.by = by;
            this.values = List.copyOf(new TreeSet<>(tellable(cohort, by)));
            this.places = values.stream().collect(Collectors.toMap(value -> value, values::indexOf));
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

    private static List<Row> rows(List<Person> people, Dimension by, Set<String> told) {
        var rows = new ArrayList<Row>();
        var rest = new ArrayList<Person>();
        Ladders.groups(people, by).forEach((value, its) -> {
            if (told.contains(value)) rows.add(row(value, its));
            else rest.addAll(its);
        });
        rows.sort(Comparator.comparing(Row::people).reversed().thenComparing(row -> String.valueOf(row.value())));
        if (!rest.isEmpty()) rows.add(row(null, rest));
        return rows;
    }

    private static Row row(@Nullable String value, List<Person> people) {
        return new Row(
                value,
                people.size(),
                new Money(people.stream().mapToLong(Person::centimes).sum()));
    }

    static List<Person> in(List<Person> people, Slice slice) {
        Dimension by = slice.by();
        return by == null
                ? people
                : people.stream()
                        .filter(person -> person.value(by).equals(slice.value()))
                        .toList();
    }
}

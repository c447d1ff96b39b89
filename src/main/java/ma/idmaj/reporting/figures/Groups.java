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

    /** Values whose people are enough to ask for; that of whom it is not known last. */
    public static List<String> askable(Cohort cohort, Dimension by) {
        return cohort.stages(by).keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(value -> value))
                .toList();
    }

    /** All equipped of the slice; empty where they are too few. */
    public static Optional<Row> whole(Cohort cohort, Slice slice) {
        return cohort.stages(slice)
                .filter(ladder -> ladder.at(EQUIPPED) != null)
                .map(ladder -> row(null, in(cohort.equipped(), slice)));
    }

    /** The largest first, those not told apart at the end; none where the slice may not be told, or not by this. */
    public static List<Row> of(Cohort cohort, Slice slice, Dimension by) {
        if (whole(cohort, slice).isEmpty()) return List.of();
        return cohort.beside(new Asked(slice, by), () -> told(cohort, slice, by));
    }

    private record Asked(Slice slice, Dimension by) {}

    private static List<Row> told(Cohort cohort, Slice slice, Dimension by) {
        Set<String> told = slice.by() == null || slice.by() == by
                ? tellable(cohort, by)
                : beside(cohort, slice.by(), slice.value(), by);
        return rows(in(cohort.equipped(), slice), by, told);
    }

    /** The values of which it is told how many are equipped. */
    static Set<String> tellable(Cohort cohort, Dimension by) {
        return cohort.stages(by).entrySet().stream()
                .filter(group -> group.getValue().at(EQUIPPED) != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What may be told of one value by another. Trades are told within their sector, the others beside nothing else. */
    private static Set<String> beside(Cohort cohort, Dimension of, String value, Dimension by) {
        if (of == Dimension.SECTOR && by == Dimension.TRADE) return tellable(cohort, by);
        if (!CROSSED.contains(of) || !CROSSED.contains(by)) return Set.of();
        // One table for both ways of asking: hidden twice, it would hide other cells each time.
        if (of.compareTo(by) > 0) {
            var table = new Table(cohort, by, of);
            return table.rows.told(row -> !table.hidden[row][table.columns.place(value)]);
        }
        var table = new Table(cohort, of, by);
        return table.columns.told(column -> !table.hidden[table.rows.place(value)][column]);
    }

    /** Those equipped by two facts, and which cells of it are not told. */
    private static final class Table {
        private final Line rows;
        private final Line columns;
        private final boolean[][] hidden;

        Table(Cohort cohort, Dimension down, Dimension across) {
            rows = new Line(cohort, down);
            columns = new Line(cohort, across);
            var table = new int[rows.size()][columns.size()];
            for (Person person : cohort.equipped()) table[rows.place(person)][columns.place(person)]++;
            hidden = HiddenCells.of(table);
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

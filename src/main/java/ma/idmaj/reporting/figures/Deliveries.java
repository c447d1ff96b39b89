package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.shared.SmallGroups;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What part of the lists' lines ended with a signature. */
public final class Deliveries {

    private Deliveries() {}

    /** @param value null for those together that are not told apart */
    public record Row(@Nullable String value, int planned, int delivered) {

        private boolean tellable() {
            return SmallGroups.tellable(planned)
                    && SmallGroups.tellable(delivered)
                    && SmallGroups.tellable(planned - delivered);
        }
    }

    /**
     * A group is told with both its parts or not at all, and never is one group alone not told. None where so few lines ended
     * without a signature, or with one, that the whole would tell of them.
     */
    public static List<Row> of(Cohort cohort, Dimension by) {
        // A trade lies in a sector: told beside it, the trades would have to be weighed against the sectors.
        if (by == Dimension.TRADE || !row(null, cohort.lines()).tellable()) return List.of();
        List<Row> told =
                cohort.lines().stream().collect(Collectors.groupingBy(line -> line.value(by))).entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue()))
                        .sorted(Comparator.comparing(Row::planned).reversed())
                        .collect(Collectors.toCollection(ArrayList::new));
        var rest = new ArrayList<>(told.stream().filter(row -> !row.tellable()).toList());
        told.removeAll(rest);
        while (!rest.isEmpty()
                && !told.isEmpty()
                && (rest.size() < 2 || !sum(rest).tellable())) rest.add(told.removeLast());
        if (!rest.isEmpty() && sum(rest).tellable()) told.add(sum(rest));
        return List.copyOf(told);
    }

    private static Row sum(List<Row> rows) {
        return new Row(
                null,
                rows.stream().mapToInt(Row::planned).sum(),
                rows.stream().mapToInt(Row::delivered).sum());
    }

    private static Row row(@Nullable String value, List<PlannedLine> lines) {
        return new Row(value, lines.size(), (int)
                lines.stream().filter(PlannedLine::delivered).count());
    }
}

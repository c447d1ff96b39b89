package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who comes next: those who are here in the order of the list, then those expected. */
final class CallOrder {

    private CallOrder() {}

    /** @return at most {@code count} people still to be served */
    static List<LineRow> upcoming(List<LineRow> lines, int count) {
        return upcomingAfter(lines, 0).limit(count).toList();
    }

    /** The next to be served after a number of the list; past its end the search goes on from its top. */
    static Optional<LineRow> next(List<LineRow> lines, int position) {
        return upcomingAfter(lines, position).findFirst();
    }

    /** Those who are called after the one with a number of the list. */
    static List<LineRow> following(List<LineRow> lines, int position, int count) {
        return upcomingAfter(lines, position)
                .filter(line -> line.position() != position)
                .limit(count)
                .toList();
    }

    static boolean toServe(LineState state) {
        return state.here() || expected(state);
    }

    static boolean expected(LineState state) {
        return state == LineState.PLANNED || state == LineState.CONFIRMED;
    }

    private static Stream<LineRow> upcomingAfter(List<LineRow> lines, int position) {
        return lines.stream()
                .filter(line -> toServe(line.state()))
                .sorted(Comparator.comparing((LineRow line) -> !line.state().here())
                        .thenComparing(line -> line.position() <= position)
                        .thenComparing(LineRow::position));
    }
}

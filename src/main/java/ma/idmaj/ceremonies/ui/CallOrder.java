package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who comes next: those who are here in the order of the list, then those expected. Who stands at another desk is that
 * desk's; whom it only expects is called all the same, and given to this one when nobody else is left.
 */
final class CallOrder {

    private static final Comparator<LineRow> CALLED =
            Comparator.comparing(line -> !line.state().here());

    private CallOrder() {}

    /** @return at most {@code count} people still to be called */
    static List<LineRow> upcoming(List<LineRow> lines, int count, Set<UUID> atDesks) {
        return toServe(lines, atDesks)
                .sorted(CALLED.thenComparing(LineRow::position))
                .limit(count)
                .toList();
    }

    /** The next to be served after a number of the list; past its end the search goes on from its top. */
    static Optional<LineRow> next(List<LineRow> lines, int position, Set<UUID> elsewhere) {
        return upcomingAfter(lines, position, elsewhere).findFirst();
    }

    /** Those who are called after the one with a number of the list. */
    static List<LineRow> following(List<LineRow> lines, int position, int count, Set<UUID> elsewhere) {
        return upcomingAfter(lines, position, elsewhere)
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

    private static Stream<LineRow> upcomingAfter(List<LineRow> lines, int position, Set<UUID> elsewhere) {
        return toServe(lines, elsewhere)
                .sorted(Comparator.comparing((LineRow line) -> elsewhere.contains(line.id()))
                        .thenComparing(CALLED)
                        .thenComparing(line -> line.position() <= position)
                        .thenComparing(LineRow::position));
    }

    private static Stream<LineRow> toServe(List<LineRow> lines, Set<UUID> elsewhere) {
        return lines.stream()
                .filter(line -> toServe(line.state()))
                .filter(line -> !line.state().here() || !elsewhere.contains(line.id()));
    }
}

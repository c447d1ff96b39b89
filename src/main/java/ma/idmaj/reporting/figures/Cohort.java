package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Slice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Everybody registered, as of one moment: all figures of a page are of the same people. What several figures ask for is
 * counted once.
 */
public final class Cohort {

    private final Instant asOf;
    private final List<Person> people;
    private final List<PlannedLine> lines;
    private final List<Person> equipped;
    private final Map<Dimension, Map<String, Ladder>> ladders = new ConcurrentHashMap<>();
    private final Map<Object, Object> beside = new ConcurrentHashMap<>();
    private final Ladder whole;

    public Cohort(Instant asOf, List<Person> people, List<PlannedLine> lines) {
        this.asOf = asOf;
        this.people = List.copyOf(people);
        this.lines = List.copyOf(lines);
        this.equipped = people.stream().filter(Person::equipped).toList();
        this.whole = Ladders.ofStages(people).whole();
    }

    public Cohort ofCentre(UUID centre) {
        return beside(centre, () -> {
            String id = centre.toString();
            return new Cohort(
                    asOf,
                    people.stream().filter(person -> person.centre().equals(id)).toList(),
                    lines.stream()
                            .filter(line -> line.person().centre().equals(id))
                            .toList());
        });
    }

    /**
     * What was worked out or read once for these people, as long as they are kept. Of a kind there may only be as many as
     * there are centres, or groups that may be told.
     *
     * @param what equal to itself alone: a kind and what it was asked of
     */
    @SuppressWarnings("unchecked")
    public <T> T beside(Object what, Supplier<T> read) {
        Object known = beside.get(what);
        if (known == null) {
            known = read.get();
            beside.put(what, known);
        }
        return (T) known;
    }

    public Instant asOf() {
        return asOf;
    }

    public List<Person> people() {
        return people;
    }

    List<PlannedLine> lines() {
        return lines;
    }

    List<Person> equipped() {
        return equipped;
    }

    /** How far those of the slice have come, as far as it may be told; empty where they are too few. */
    Optional<Ladder> stages(Slice slice) {
        Dimension by = slice.by();
        return by == null
                ? Optional.of(whole).filter(ladder -> ladder.at(0) != null)
                : Optional.ofNullable(stages(by).get(slice.value()));
    }

    /** How far the people of each group have come, as far as it may be told. */
    Map<String, Ladder> stages(Dimension by) {
        return ladders.computeIfAbsent(by, dimension -> Ladders.ofStages(people).by(dimension));
    }
}

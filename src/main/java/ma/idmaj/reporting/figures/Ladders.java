package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.shared.SmallGroups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The {@link Ladder}s of a cohort, as one and by group. A trade's stand beside those of its sector alone. */
final class Ladders {

    private static final int STAGES = Stage.values().length;

    private final List<Person> people;
    private final ToIntFunction<Person> rung;
    private final int rungs;
    private final int key;

    private Ladders(List<Person> people, ToIntFunction<Person> rung, int rungs, int key) {
        this.key = key;
        this.people = people;
        this.rung = rung;
        this.rungs = rungs;
    }

    /** By how far people have come. */
    static Ladders ofStages(List<Person> people) {
        return new Ladders(people, person -> person.stage().ordinal(), STAGES, Stage.EQUIPPED.ordinal());
    }

    /** By another measure. */
    static Ladders of(List<Person> people, ToIntFunction<Person> rung, int rungs) {
        return new Ladders(people, rung, rungs, 0);
    }

    Ladder whole() {
        return Ladder.of(stopped(people), key);
    }

    /** @return empty where the slice is of too few people */
    Optional<Ladder> of(Slice slice) {
        Dimension by = slice.by();
        return by == null
                ? Optional.of(whole()).filter(ladder -> ladder.at(0) != null)
                : Optional.ofNullable(by(by).get(slice.value()));
    }

    /** Of all groups that may be told apart. */
    Map<String, Ladder> by(Dimension by) {
        if (by != Dimension.TRADE) return beside(people, by, whole());
        var ladders = new HashMap<String, Ladder>();
        Map<String, List<Person>> sectors = groups(people, Dimension.SECTOR);
        by(Dimension.SECTOR)
                .forEach((sector, ladder) -> ladders.putAll(beside(sectors.get(sector), Dimension.TRADE, ladder)));
        return ladders;
    }

    private Map<String, Ladder> beside(List<Person> some, Dimension by, Ladder whole) {
        Map<String, List<Person>> groups = groups(some, by);
        // Where the whole may not be told, its parts may not.
        if (whole.at(0) == null) return Map.of();
        Set<String> told = SmallGroups.told(sizes(groups), 0).keySet();
        var stopped = new HashMap<String, int[]>();
        groups.forEach((value, its) -> stopped.put(value, stopped(its)));
        return Ladder.beside(stopped, told, whole);
    }

    private int[] stopped(List<Person> some) {
        var stopped = new int[rungs];
        for (Person person : some) stopped[rung.applyAsInt(person)]++;
        return stopped;
    }

    static Map<String, List<Person>> groups(List<Person> people, Dimension by) {
        return people.stream().collect(Collectors.groupingBy(person -> person.value(by)));
    }

    static Map<String, Integer> sizes(Map<String, List<Person>> groups) {
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, group -> group.getValue().size()));
    }
}

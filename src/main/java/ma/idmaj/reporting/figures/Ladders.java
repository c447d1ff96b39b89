package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.shared.SmallGroups;

import java.util.Arrays;
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
    private final boolean stages;

    private Ladders(List<Person> people, ToIntFunction<Person> rung, int rungs, boolean stages) {
        this.stages = stages;
        this.key = stages ? Stage.EQUIPPED.ordinal() : 0;
        this.people = people;
        this.rung = rung;
        this.rungs = rungs;
    }

    /** By how far people have come. */
    static Ladders ofStages(List<Person> people) {
        return new Ladders(people, person -> person.stage().ordinal(), STAGES, true);
    }

    /** By another measure. */
    static Ladders of(List<Person> people, ToIntFunction<Person> rung, int rungs) {
        return new Ladders(people, rung, rungs, false);
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

    /**
     * Told from the rung on which the fact comes up, for nobody below it has it; if the whole does not tell that one, from
     * the next it tells.
     */
    private Map<String, Ladder> beside(List<Person> some, Dimension by, Ladder whole) {
        int comesUp = stages ? stage(by).ordinal() : 0;
        int from = comesUp;
        while (from < rungs && whole.at(from) == null) from++;
        if (from == rungs) return Map.of();
        int lowest = from;
        Map<String, List<Person>> groups = groups(
                some.stream()
                        .filter(person -> rung.applyAsInt(person) >= lowest)
                        .toList(),
                by);
        Set<String> told = SmallGroups.told(sizes(groups), 0).keySet();
        var stopped = new HashMap<String, int[]>();
        groups.forEach((value, its) -> stopped.put(value, Arrays.copyOfRange(stopped(its), lowest, rungs)));
        var ladders = new HashMap<String, Ladder>();
        Ladder.beside(stopped, told, whole.from(lowest))
                .forEach((value, ladder) -> ladders.put(value, ladder.on(lowest, lowest == comesUp)));
        return ladders;
    }

    /** From which stage on the fact is known at all. */
    private static Stage stage(Dimension by) {
        return switch (by) {
            case EQUIPPED_IN, TRANCHE -> Stage.EQUIPPED;
            case SECTOR, TRADE -> Stage.PROJECT;
            default -> Stage.REGISTERED;
        };
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

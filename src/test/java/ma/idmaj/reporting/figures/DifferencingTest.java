package ma.idmaj.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.reporting.Dimension;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.shared.SmallGroups;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Asks for every figure there is, and then subtracts. What is told is a number of people of some set; whoever is told one set
 * and another inside it knows how many are in the one alone, and whoever adds and subtracts more of them knows more. Nothing
 * from one to four comes of it. Nobody is taken to know that all of one group are in another unless it is in the words: who is
 * of a trade is of its sector, who reached a stage reached those before.
 */
class DifferencingTest {

    private static final List<Dimension> ALL = List.of(Dimension.values());
    private static final int STAGES = Stage.values().length;

    /** @param conditions what is known of each: facts by dimension, and the stage they have reached at least */
    private record Told(
            String what,
            Map<Dimension, String> facts,
            Stage from,
            @Nullable Stage until,
            BitSet whom) {

        /** Whether everybody of the other is known to be among these. */
        boolean around(Told other) {
            return from.compareTo(other.from) <= 0
                    && facts.entrySet().stream()
                            .allMatch(fact -> fact.getValue().equals(other.facts.get(fact.getKey())));
        }
    }

    @Property(tries = 1000)
    void noTwoFiguresTellOfFewerThanFive(
            @ForAll @IntRange(min = 5, max = 400) int people, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Cohort cohort = cohort(people, seed);
        List<Told> told = everything(cohort);
        for (Told one : told) {
            assertThat(SmallGroups.tellable(one.whom.cardinality()))
                    .as(one.what)
                    .isTrue();
            for (Told other : told) {
                if (!one.around(other)) continue;
                var rest = (BitSet) one.whom.clone();
                rest.andNot(other.whom);
                assertThat(SmallGroups.tellable(rest.cardinality()))
                        .as("%s less %s: %d", one.what, other.what, rest.cardinality())
                        .isTrue();
            }
        }
    }

    /**
     * By linear algebra: how many a group are follows from what is told if the group is a sum of multiples of groups told,
     * whoever is in it. Somebody may be of any combination of facts, unless a group told is of nobody.
     */
    @Property(tries = 1000)
    void noSumsAndDifferencesTellOfASmallGroup(
            @ForAll @IntRange(min = 20, max = 400) int people, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Cohort cohort = plain(cohort(people, seed));
        List<Told> told = everything(cohort);
        List<Person> kinds = kinds(cohort);
        var all = new Cohort(Instant.EPOCH, kinds, List.of());
        var possible = new BitSet();
        possible.set(0, kinds.size());
        for (Told one : told) if (one.whom.isEmpty()) possible.andNot(whom(all, one));
        var space = new Span(possible.cardinality());
        for (Told one : told) if (!one.facts.toString().contains("others")) space.add(vector(whom(all, one), possible));
        for (Told one : sensitive(cohort))
            assertThat(space.holds(vector(whom(all, one), possible)))
                    .as("%s: %d", one.what, one.whom.cardinality())
                    .isFalse();
    }

    /** One table read by its rows and by its columns: told twice with other cells hidden, it would hide nothing. */
    @Property(tries = 1000)
    void whatIsToldAskedOneWayIsToldAskedTheOther(
            @ForAll @IntRange(min = 20, max = 400) int people, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Cohort cohort = cohort(people, seed);
        for (Dimension by : Groups.CROSSED)
            for (Dimension other : Groups.CROSSED)
                if (by != other) assertThat(cells(cohort, by, other)).isEqualTo(cells(cohort, other, by));
    }

    private static Set<Set<String>> cells(Cohort cohort, Dimension down, Dimension across) {
        var cells = new HashSet<Set<String>>();
        for (String value : values(cohort, down))
            for (Groups.Row row : Groups.of(cohort, Slice.of(down, value), across))
                if (row.value() != null) cells.add(Set.of(down + value, across + row.value()));
        return cells;
    }

    /** Without what is told beside nothing else, or there would be too many combinations to count. */
    private static Cohort plain(Cohort cohort) {
        return new Cohort(
                cohort.asOf(),
                cohort.people().stream()
                        .map(p -> new Person(
                                "",
                                p.equippedIn(),
                                "",
                                p.region(),
                                p.sector(),
                                p.trade(),
                                p.sex(),
                                "",
                                p.stage(),
                                p.centimes(),
                                p.days(),
                                p.ceased()))
                        .toList(),
                List.of());
    }

    private static List<Person> kinds(Cohort cohort) {
        var kinds = new ArrayList<Person>();
        for (Stage stage : Stage.values())
            for (String year : values(cohort, Dimension.EQUIPPED_IN))
                for (String region : values(cohort, Dimension.REGION))
                    for (String trade : values(cohort, Dimension.TRADE))
                        for (String sex : values(cohort, Dimension.SEX)) {
                            if (year.isEmpty() == stage.compareTo(Stage.EQUIPPED) >= 0) continue;
                            if (trade.isEmpty() != (stage == Stage.REGISTERED)) continue;
                            String sector = trade.isEmpty() ? "" : trade.substring(0, trade.indexOf('t'));
                            kinds.add(new Person("", year, "", region, sector, trade, sex, "", stage, 0, 0, false));
                        }
        return kinds;
    }

    private static BitSet whom(Cohort all, Told told) {
        var whom = people(all, Slice.ALL, told.from);
        told.facts.forEach((by, value) -> whom.and(people(all, Slice.of(by, value), told.from)));
        if (told.until != null) whom.andNot(people(all, Slice.ALL, told.until));
        return whom;
    }

    private static List<Told> everything(Cohort cohort) {
        var told = new ArrayList<Told>();
        var slices = new ArrayList<>(List.of(Slice.ALL));
        for (Dimension by : ALL) for (String value : values(cohort, by)) slices.add(Slice.of(by, value));
        for (Slice slice : slices) {
            for (var step : Funnel.of(cohort, slice)) {
                if (step.people() == null) continue;
                var whom = people(cohort, slice, step.stage());
                assertThat(step.people()).isEqualTo(whom.cardinality());
                told.add(new Told(slice + " " + step.stage(), facts(slice), step.stage(), null, whom));
            }
            for (Dimension by : ALL) groups(cohort, slice, by, told);
        }
        return told;
    }

    private static void groups(Cohort cohort, Slice slice, Dimension by, List<Told> told) {
        var rest = people(cohort, slice, Stage.EQUIPPED);
        Groups.Row last = null;
        for (Groups.Row row : Groups.of(cohort, slice, by)) {
            last = row;
            if (row.value() == null) continue;
            var whom = people(cohort, slice, Stage.EQUIPPED);
            whom.and(people(cohort, Slice.of(by, row.value()), Stage.EQUIPPED));
            assertThat(row.people()).isEqualTo(whom.cardinality());
            var facts = facts(slice);
            facts.put(by, row.value());
            if (by == Dimension.TRADE)
                facts.put(Dimension.SECTOR, row.value().substring(0, row.value().indexOf('t')));
            told.add(new Told(slice + " " + by + " " + row.value(), facts, Stage.EQUIPPED, null, whom));
            rest.andNot(whom);
        }
        if (last != null && last.value() == null) {
            assertThat(last.people()).isEqualTo(rest.cardinality());
            var facts = facts(slice);
            // Nobody knows which they are.
            facts.put(by, "others of " + slice);
            told.add(new Told(slice + " " + by + " others", facts, Stage.EQUIPPED, null, rest));
        }
    }

    private static Map<Dimension, String> facts(Slice slice) {
        var facts = new EnumMap<Dimension, String>(Dimension.class);
        Dimension by = slice.by();
        if (by != null) facts.put(by, slice.value());
        if (by == Dimension.TRADE && !slice.value().isEmpty())
            facts.put(Dimension.SECTOR, slice.value().substring(0, slice.value().indexOf('t')));
        return facts;
    }

    /** Groups of one to four by a stage, or by two facts. */
    private static List<Told> sensitive(Cohort cohort) {
        var small = new ArrayList<Told>();
        for (Dimension by : ALL) {
            for (String value : values(cohort, by)) {
                Slice slice = Slice.of(by, value);
                for (int stage = 0; stage < STAGES; stage++) {
                    Stage from = Stage.values()[stage];
                    var whom = people(cohort, slice, from);
                    keepIfSmall(small, new Told(slice + " from " + from, facts(slice), from, null, whom));
                    if (stage + 1 == STAGES) continue;
                    var here = (BitSet) whom.clone();
                    Stage until = Stage.values()[stage + 1];
                    here.andNot(people(cohort, slice, until));
                    keepIfSmall(small, new Told(slice + " at " + from, facts(slice), from, until, here));
                }
                for (Dimension other : ALL) {
                    if (other == by) continue;
                    for (String its : values(cohort, other)) {
                        var both = people(cohort, slice, Stage.EQUIPPED);
                        both.and(people(cohort, Slice.of(other, its), Stage.EQUIPPED));
                        var facts = facts(slice);
                        facts.putAll(facts(Slice.of(other, its)));
                        if (both.isEmpty()) continue;
                        keepIfSmall(small, new Told(slice + " and " + its, facts, Stage.EQUIPPED, null, both));
                    }
                }
            }
        }
        return small;
    }

    private static void keepIfSmall(List<Told> small, Told one) {
        if (!SmallGroups.tellable(one.whom.cardinality())) small.add(one);
    }

    private static Set<String> values(Cohort cohort, Dimension by) {
        var values = new HashSet<String>();
        cohort.people().forEach(person -> values.add(person.value(by)));
        return values;
    }

    /** Whoever has no project has no trade, and so on. */
    private static Stage comesUp(Dimension by) {
        return switch (by) {
            case EQUIPPED_IN, TRANCHE -> Stage.EQUIPPED;
            case SECTOR, TRADE -> Stage.PROJECT;
            default -> Stage.REGISTERED;
        };
    }

    private static BitSet people(Cohort cohort, Slice slice, Stage from) {
        var whom = new BitSet();
        for (int i = 0; i < cohort.people().size(); i++) {
            Person person = cohort.people().get(i);
            Dimension by = slice.by();
            boolean has = by == null
                    || person.value(by).equals(slice.value()) && person.stage().compareTo(comesUp(by)) >= 0;
            if (has && person.stage().compareTo(from) >= 0) whom.set(i);
        }
        return whom;
    }

    private static long[] vector(BitSet whom, BitSet possible) {
        var vector = new long[possible.cardinality()];
        for (int kind = possible.nextSetBit(0), i = 0; kind >= 0; kind = possible.nextSetBit(kind + 1), i++)
            vector[i] = whom.get(kind) ? 1 : 0;
        return vector;
    }

    /** What sums of multiples of some vectors reach, counted modulo a large prime. */
    private static final class Span {
        private static final long PRIME = 1_000_000_007;
        private final long[][] byPivot;

        Span(int size) {
            byPivot = new long[size][];
        }

        void add(long[] vector) {
            int pivot = reduce(vector);
            if (pivot >= 0) byPivot[pivot] = vector;
        }

        boolean holds(long[] vector) {
            return reduce(vector) < 0;
        }

        /** @return where what is left of the vector begins, scaled to one; -1 where nothing is left */
        private int reduce(long[] vector) {
            for (int i = 0; i < vector.length; i++) {
                if (vector[i] == 0) continue;
                if (byPivot[i] == null) {
                    long inverse = power(vector[i], PRIME - 2);
                    for (int j = i; j < vector.length; j++) vector[j] = vector[j] * inverse % PRIME;
                    return i;
                }
                long factor = vector[i];
                for (int j = i; j < vector.length; j++)
                    vector[j] = Math.floorMod(vector[j] - factor * byPivot[i][j], PRIME);
            }
            return -1;
        }

        private static long power(long base, long exponent) {
            long result = 1;
            for (long left = exponent, square = base % PRIME; left > 0; left >>= 1, square = square * square % PRIME)
                if ((left & 1) == 1) result = result * square % PRIME;
            return result;
        }
    }

    private static Cohort cohort(int count, long seed) {
        var random = new Random(seed);
        int regions = 1 + random.nextInt(5);
        int sectors = 1 + random.nextInt(3);
        int years = 1 + random.nextInt(3);
        double skew = 1 + random.nextDouble() * 3;
        // In some registers a year is of one region, or a sector of one year.
        boolean yearByRegion = random.nextInt(3) == 0;
        boolean yearBySector = random.nextInt(3) == 0;
        boolean regionBySector = random.nextInt(3) == 0;
        int stray = 5 + random.nextInt(60);
        var people = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            Stage stage =
                    Stage.values()[Math.min(STAGES - 1, (int) (STAGES * Math.pow(random.nextDouble(), 1 / skew)))];
            boolean equipped = stage.compareTo(Stage.EQUIPPED) >= 0;
            int year = place(random, years, 1);
            int equippedIn = year + random.nextInt(2);
            int sector = place(random, sectors, skew);
            if (yearBySector && random.nextInt(stray) > 0) sector = equippedIn % sectors;
            int region = place(random, regions, skew);
            if (yearByRegion && random.nextInt(stray) > 0) region = equippedIn % regions;
            if (regionBySector && random.nextInt(stray) > 0) region = sector % regions;
            people.add(new Person(
                    Integer.toString(2020 + year),
                    equipped ? Integer.toString(2020 + equippedIn) : "",
                    "c" + (random.nextInt(8) == 0 ? place(random, regions, 1) : region),
                    random.nextInt(30) == 0 ? "" : "r" + region,
                    stage == Stage.REGISTERED ? "" : "s" + sector,
                    stage == Stage.REGISTERED ? "" : "s" + sector + "t" + place(random, 2, skew),
                    random.nextInt(40) == 0 ? "" : random.nextInt(5) == 0 ? "FEMALE" : "MALE",
                    equipped ? "t" + (year + random.nextInt(2)) : "",
                    stage,
                    equipped ? 1_000 + random.nextInt(1_000) : 0,
                    equipped ? random.nextInt(1_500) : 0,
                    equipped && random.nextInt(4) == 0));
        }
        return new Cohort(Instant.EPOCH, people, List.of());
    }

    private static int place(Random random, int n, double skew) {
        return (int) (n * Math.pow(random.nextDouble(), skew));
    }
}

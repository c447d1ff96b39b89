package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The figures of docs/duplicates.md: how many planted second files are found, and how many suspicions are right. */
class MeasuredSetTest {

    /** Weights and thresholds were tuned on these alone. */
    private static final long[] TUNING = LongStream.rangeClosed(1, 6).toArray();

    /** Never looked at while tuning. Whoever tunes again takes other ones for this. */
    private static final long[] HELD_OUT = LongStream.rangeClosed(8_001, 8_010).toArray();

    @Test
    void findsThePlantedFilesOnSeedsNotTunedOn() {
        List<Measured> sets = measure(HELD_OUT);
        assertThat(sets).allSatisfy(set -> {
            assertThat(set.recall()).as("recall of the worst set").isGreaterThanOrEqualTo(0.95);
            assertThat(set.precision()).as("precision of the worst set").isGreaterThanOrEqualTo(0.9);
        });
    }

    /** {@code mvn test -Dtest=MeasuredSetTest -Didmaj.tuning=true} tells what is missed and what is wrongly suspected. */
    @Test
    void tellsWhatToTune() {
        List<Measured> sets = measure(TUNING);
        if (Boolean.getBoolean("idmaj.tuning")) {
            System.out.println("MISSED\n" + String.join("\n", sets.getFirst().missed()));
            System.out.println("WRONG\n" + String.join("\n", sets.getFirst().wrong()));
        }
        assertThat(sets)
                .allSatisfy(
                        set -> assertThat(set.compared()).as("pairs compared").isLessThan(200_000));
    }

    @Test
    void theSetIsWhatItSays() {
        MadePeople people = MadePeople.of(TUNING[0]);
        assertThat(people.files()).hasSize(MadePeople.FILES);
        assertThat(people.duplicates()).hasSize(MadePeople.PLANTED);
        assertThat(people).isEqualTo(MadePeople.of(TUNING[0])).isNotEqualTo(MadePeople.of(TUNING[1]));
        long homonyms =
                people.files().stream().map(file -> file.name()).distinct().count();
        assertThat(homonyms).as("names shared by strangers").isLessThan(MadePeople.FILES - 300);
    }

    private static List<Measured> measure(long[] seeds) {
        var sets = new ArrayList<Measured>();
        for (long seed : seeds) {
            Measured set = Measured.on(MadePeople.of(seed));
            System.out.printf(
                    "seed %d: recall %.3f, precision %.3f, %d pairs compared%n",
                    seed, set.recall(), set.precision(), set.compared());
            sets.add(set);
        }
        System.out.printf(
                "mean of %d seeds: recall %.3f, precision %.3f%n",
                seeds.length,
                sets.stream().mapToDouble(Measured::recall).average().orElse(0),
                sets.stream().mapToDouble(Measured::precision).average().orElse(0));
        return sets;
    }
}

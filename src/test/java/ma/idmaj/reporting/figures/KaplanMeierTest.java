package ma.idmaj.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;
import ma.idmaj.reporting.Survival;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class KaplanMeierTest {

    private static final double CLOSE = 1e-9;

    /** The treated of E. A. Freireich and others (1963), the example of most text books: negative days are censored. */
    private static final int[] FREIREICH = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void theTextBooksExampleComesOutAsPrinted() {
        var exact = KaplanMeier.exact(businesses(FREIREICH));
        assertThat(exact.stream().map(KaplanMeier.Exact::days)).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(exact.stream().map(KaplanMeier.Exact::atRisk)).containsExactly(21, 17, 15, 12, 11, 7, 6);
        assertThat(exact.stream().map(day -> Math.round(day.share() * 1000) / 1000.0))
                .containsExactly(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448);
    }

    @Test
    void aStepIsToldOnceFiveHaveEnded() {
        Survival told = KaplanMeier.of(cohort(businesses(FREIREICH)), Slice.ALL);
        assertThat(told.businesses()).isEqualTo(21);
        assertThat(told.steps().stream().map(Survival.Step::days)).containsExactly(0, 10);
        assertThat(told.steps().getLast().share()).isCloseTo(6.0 / 7 * 16 / 17 * 14 / 15, within(CLOSE));
        assertThat(told.untilDays()).as("four more ended later").isEqualTo(10);
        assertThat(told.at(9)).hasValue(1);
        assertThat(told.at(11)).isEmpty();
    }

    @Test
    void whereNobodyEndsTheLineStaysAndEndsWithTheFifthFromTheLast() {
        int[] days = IntStream.rangeClosed(1, 30).map(day -> -day * 10).toArray();
        Survival told = KaplanMeier.of(cohort(businesses(days)), Slice.ALL);
        assertThat(told.steps()).containsExactly(new Survival.Step(0, 1));
        assertThat(told.untilDays()).isEqualTo(260);
    }

    @Test
    void fourBusinessesAreNotTold() {
        assertThat(KaplanMeier.of(cohort(businesses(1, 2, 3, 4)), Slice.ALL)).isEqualTo(Survival.UNTOLD);
    }

    private static Cohort cohort(List<Person> people) {
        return new Cohort(Instant.EPOCH, people, List.of());
    }

    private static List<Person> businesses(int... days) {
        var people = new ArrayList<Person>();
        for (int day : days)
            people.add(new Person("2024", "2024", "", "", "", "", "", "", Stage.EQUIPPED, 100, Math.abs(day), day > 0));
        return people;
    }
}

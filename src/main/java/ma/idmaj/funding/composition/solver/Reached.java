package ma.idmaj.funding.composition.solver;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far one aim was reached.
 *
 * @param day   of the committee's decisions, for {@link Level#DECISIONS} alone
 * @param bound no list has more, given what the levels before reached; equal to the value when that is proven best
 */
public record Reached(Level level, @Nullable LocalDate day, long value, long bound) {

    public boolean proven() {
        return value >= bound;
    }
}

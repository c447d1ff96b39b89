package ma.idmaj.followup;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Which visits a list shows.
 *
 * @param standing what has become of them
 * @param visitor  user name of whose they are; null for everybody's
 * @param from     by the day agreed on, or else the day they are due; null for any
 * @param to       as {@code from}, the last day
 * @param division code of the division the people live in, with all that lies in it; null for any
 */
public record VisitFilter(
        VisitStanding standing,
        @Nullable String visitor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String division) {

    public static final VisitFilter TO_MAKE = new VisitFilter(VisitStanding.TO_MAKE, null, null, null, null);

    /** What a list of visits can be narrowed to. */
    public enum VisitStanding {
        TO_MAKE,
        OVERDUE,
        NOT_PLANNED,
        ENDED
    }
}

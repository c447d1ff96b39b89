package ma.idmaj.ceremonies.readiness;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who mends a gap and by when; one of the two at least.
 *
 * @param owner user name of an account
 */
public record GapTask(@Nullable String owner, @Nullable LocalDate dueOn) {

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}

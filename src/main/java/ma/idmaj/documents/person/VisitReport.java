package ma.idmaj.documents.person;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a follow-up visit, to be completed by hand where nothing is written yet, and signed.
 *
 * @param fileNumber of the person visited
 * @param name       in both scripts
 * @param project    its title
 * @param months     after the hand-over
 * @param doneOn     null while it is still to be made
 * @param outcome    how it went
 * @param note       as it was written; empty leaves lines to write on
 * @param seen       what was found, fact by fact; empty when nothing was recorded
 * @param action     agreed on, with its day; null for none
 * @param nextOn     of the visit that follows; null after the last
 * @param made       moment of the file
 */
public record VisitReport(
        long fileNumber,
        LocalizedText name,
        Holder holder,
        LocalizedText project,
        int months,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Outcome outcome,
        String note,
        List<Seen> seen,
        @Nullable String action,
        @Nullable LocalDate nextOn,
        Instant made) {

    public VisitReport {
        seen = List.copyOf(seen);
    }

    /** One fact of what was found. */
    public record Seen(LocalizedText what, LocalizedText said) {}

    /** How the person is spoken of. */
    public enum Holder {
        FEMALE,
        MALE,
        OPEN
    }

    /** How a visit ended, or that it has not yet. */
    public enum Outcome {
        TO_MAKE,
        DONE,
        MISSED,
        REFUSED,
        UNREACHABLE
    }
}

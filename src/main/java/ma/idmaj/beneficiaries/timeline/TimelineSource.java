package ma.idmaj.beneficiaries.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A module's part of a person's time line. Implemented as a bean in that module. */
public interface TimelineSource {

    /** In any order; the person is one the reader may see. What the reader may not read of the module is left out. */
    List<TimelineEvent> events(UUID beneficiary);

    /** What is still to happen, overdue things included: they stand apart from what has happened. */
    default List<TimelineEvent> ahead(UUID beneficiary) {
        return List.of();
    }

    /** The hand-over around which the time line is told, for the module that knows of one: the last that stands. */
    default Optional<Instant> handedOver(UUID beneficiary) {
        return Optional.empty();
    }
}

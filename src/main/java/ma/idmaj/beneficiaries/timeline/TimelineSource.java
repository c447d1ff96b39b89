package ma.idmaj.beneficiaries.timeline;

import java.util.List;
import java.util.UUID;

/** A module's part of a person's time line. Implemented as a bean in that module. */
public interface TimelineSource {

    /** In any order; the person is one the reader may see. What the reader may not read of the module is left out. */
    List<TimelineEvent> events(UUID beneficiary);
}

package ma.idmaj.shared;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One category of data that is kept for a time and then goes. Implemented as a bean by whoever keeps it; how long, and who
 * is held, others know.
 */
public interface Retained {

    /**
     * One thing whose time has come.
     *
     * @param person   whose file's id it lies under; null for nobody's
     * @param ceremony of which ceremony it is; null for none
     */
    record Due(UUID id, @Nullable UUID person, @Nullable UUID ceremony) {}

    /** The name of its rule; never changed afterwards. */
    String category();

    /** @param after the last one read before, null for the beginning; in the order of the ids */
    List<Due> due(LocalDate before, @Nullable UUID after, int most);

    /** Deletes it or overwrites what tells of anybody, in the transaction of whoever calls. */
    void end(UUID id);
}

package ma.idmaj.shared;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
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

    /**
     * Where they are found: a query of {@code id}, {@code person} and {@code ceremony} as in {@link Due}, in the order of the
     * ids, with the parameters {@code :before} (the first day too young), {@code :after} (the last id read before, null for
     * the beginning) and {@code :most}.
     */
    String due();

    /** Deletes them or overwrites what tells of anybody, in the transaction of whoever calls. */
    void end(Collection<UUID> ids);
}

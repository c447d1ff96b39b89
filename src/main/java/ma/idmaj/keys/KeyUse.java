package ma.idmaj.keys;

import org.jspecify.annotations.Nullable;

/**
 * A key and what there is of it.
 *
 * @param mark   tells it from others; empty for values that bear none we know
 * @param values sealed with it; null for an index key, whose indexes bear no mark
 */
public record KeyUse(Kind kind, String mark, @Nullable Long values) {

    /** What a key is for, and whether it still works. */
    public enum Kind {
        SEALS,
        ALSO_OPENS,
        /** Sealed before keys had marks, or with a key that is not among the settings. */
        UNMARKED,
        INDEXES,
        ALSO_FINDS
    }
}

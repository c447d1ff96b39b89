package ma.idmaj.privacy.requests;

import java.util.Set;

/** What whoever asked was given. */
public enum Given {
    DOSSIER,
    CORRECTED,
    STOPPED,
    /** There is no file of the person. */
    NOTHING_KEPT,
    WORDS;

    /** What may be given to a request of that kind; a dossier comes from its own verb. */
    public static Set<Given> of(RequestKind kind) {
        return switch (kind) {
            case ACCESS -> Set.of(NOTHING_KEPT, WORDS);
            case RECTIFICATION -> Set.of(CORRECTED, NOTHING_KEPT, WORDS);
            case OBJECTION -> Set.of(STOPPED, NOTHING_KEPT, WORDS);
        };
    }
}

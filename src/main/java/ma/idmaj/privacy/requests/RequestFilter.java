package ma.idmaj.privacy.requests;

import org.jspecify.annotations.Nullable;

/** Which requests a list shows. @param kind null for all */
public record RequestFilter(Standing standing, @Nullable RequestKind kind) {

    public enum Standing {
        OPEN,
        OVERDUE,
        CLOSED,
        ALL
    }
}

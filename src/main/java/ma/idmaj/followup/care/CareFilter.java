package ma.idmaj.followup.care;

import ma.idmaj.followup.care.cases.CareKind;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Which cases a list shows.
 *
 * @param kind   null for all
 * @param centre null for all the reader may see
 */
public record CareFilter(
        Standing standing,
        @Nullable CareKind kind,
        @Nullable UUID centre) {

    public static final CareFilter ALL = new CareFilter(Standing.ALL, null, null);

    public enum Standing {
        OPEN,
        OVERDUE,
        ENDED,
        ALL
    }
}

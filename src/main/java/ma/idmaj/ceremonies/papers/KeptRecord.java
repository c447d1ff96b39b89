package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.LineState;
import ma.idmaj.documents.handover.Signing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A hand-over as it is kept.
 *
 * @param number     such as {@code 2026/0012}
 * @param annulledAt of one that does not stand any more
 */
record KeptRecord(
        UUID id,
        UUID lineId,
        int position,
        LineState lineState,
        String number,
        Instant handedAt,
        String handedBy,
        Signing signing,
        @Nullable Instant annulledAt) {

    boolean stands() {
        return annulledAt == null;
    }
}

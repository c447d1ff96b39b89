package ma.idmaj.ceremonies.closing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** That someone asked for a closed ceremony to be opened again, why, and what another person answered. */
public record ReopeningRow(
        UUID id,
        Answer answer,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    /** Where the request stands. */
    public enum Answer {
        REQUESTED,
        CONFIRMED,
        /** Confirmed, and the ceremony was closed again since. */
        USED,
        REFUSED
    }
}

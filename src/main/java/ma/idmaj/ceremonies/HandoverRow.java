package ma.idmaj.ceremonies;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A standing hand-over record in lists; {@code recordYear/recordNumber} is its number in the year's series. */
public record HandoverRow(
        UUID id,
        UUID lineId,
        int recordYear,
        int recordNumber,
        Instant handedAt,
        String handedBy,
        @Nullable SignerKind signer,
        @Nullable String signerName,
        String note) {}

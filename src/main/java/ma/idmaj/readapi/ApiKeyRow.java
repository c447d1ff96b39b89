package ma.idmaj.readapi;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner's key, without the key.
 *
 * @param mark       its first signs, by which people tell keys apart
 * @param expiresOn  the last day it opens
 * @param answered   questions of the last thirty days
 * @param refused    of these days, those that came too fast
 */
public record ApiKeyRow(
        UUID id,
        String partner,
        String mark,
        Instant issuedAt,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        String reason,
        @Nullable Instant lastUsedAt,
        long answered,
        long refused) {

    public ApiKeyState state(LocalDate today) {
        if (revokedAt != null) return ApiKeyState.REVOKED;
        return expiresOn.isBefore(today) ? ApiKeyState.EXPIRED : ApiKeyState.OPEN;
    }
}

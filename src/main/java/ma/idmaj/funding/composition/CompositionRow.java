package ma.idmaj.funding.composition;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One run in a tranche's history. */
public record CompositionRow(
        UUID id,
        UUID trancheId,
        @Nullable UUID ceremonyId,
        String composedBy,
        Instant composedAt,
        int people,
        Money total,
        Money envelope,
        boolean proven,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {}

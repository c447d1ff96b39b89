package ma.idmaj.stock;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One step of a piece: who, when, why. {@code from} is null for its reception. */
public record PieceMovement(@Nullable PieceState from, PieceState to, String reason, String by, Instant at) {}

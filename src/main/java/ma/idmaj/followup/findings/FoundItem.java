package ma.idmaj.followup.findings;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What was found of one item handed over.
 *
 * @param pieceId of the one piece looked at; null for an item whose pieces are not told apart
 */
public record FoundItem(UUID lineItemId, @Nullable UUID pieceId, Found found, String note) {}

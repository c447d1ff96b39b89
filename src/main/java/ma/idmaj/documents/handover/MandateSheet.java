package ma.idmaj.documents.handover;

import org.jspecify.annotations.Nullable;

/**
 * A mandate to receive in the person's place.
 *
 * @param proxy    empty: lines are left to be filled by hand
 * @param recorded what was shown on the day; absent before
 */
public record MandateSheet(Occasion occasion, Party person, String proxy, Signing.@Nullable Mandate recorded) {}

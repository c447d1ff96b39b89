package ma.idmaj.ceremonies;

import java.util.UUID;

/**
 * A ceremony that was put off goes on as another, which has its people already: each part of the preparation brings what
 * it keeps of the first over to the second.
 */
public record CeremonyGoesOn(UUID from, UUID to) {}

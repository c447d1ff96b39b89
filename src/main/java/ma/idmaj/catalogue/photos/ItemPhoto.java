package ma.idmaj.catalogue.photos;

import java.time.Instant;
import java.util.UUID;

/** That there is a photo; its bytes are asked for on their own. */
public record ItemPhoto(UUID id, String addedBy, Instant addedAt) {}

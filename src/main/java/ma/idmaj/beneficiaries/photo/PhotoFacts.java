package ma.idmaj.beneficiaries.photo;

import java.time.Instant;

/** That there is a photo, and since when. */
public record PhotoFacts(int width, int height, Instant putAt, String putBy) {}

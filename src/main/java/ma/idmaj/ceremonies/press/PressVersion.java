package ma.idmaj.ceremonies.press;

import java.time.Instant;

/** One version of a text as it was saved. */
public record PressVersion(int number, String writtenBy, Instant writtenAt) {}

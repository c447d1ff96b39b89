package ma.idmaj.ceremonies.closing;

import java.time.Instant;
import java.util.UUID;

/** A return record: what was signed for came back; {@code year/number} is its number in the year's series. */
public record ReturnRow(UUID lineId, int year, int number, String reason, String by, Instant at) {}

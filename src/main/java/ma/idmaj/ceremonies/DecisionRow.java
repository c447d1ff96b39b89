package ma.idmaj.ceremonies;

import java.time.Instant;

/** One decision in the history of a list. */
public record DecisionRow(int listVersion, boolean approved, String by, Instant at, String comment) {}

package ma.idmaj.reporting.published;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Which report. */
public sealed interface Asked {

    /** To those who pay a tranche. @param funder of one of them, the others together; null for all by name */
    record OfTranche(UUID tranche, @Nullable UUID funder) implements Asked {}

    record OfYear(int year) implements Asked {}
}

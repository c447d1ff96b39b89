package ma.idmaj.documents.handover;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where and when.
 *
 * @param hijriShift of the day, as papers reckon it; absent: no Hijri date stands beside
 * @param made moment of the paper; the same sheet gives the same bytes
 */
public record Occasion(
        LocalizedText title,
        LocalizedText place,
        LocalDate date,
        @Nullable Integer hijriShift,
        Instant made) {}

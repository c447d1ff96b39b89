package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What every cut says first: which ceremony, where and when, and of which approved list it is a cut.
 *
 * @param tranche    empty without one
 * @param hijriShift of the day, as papers reckon it; absent: no Hijri date stands beside
 * @param listDigest of the approved list; empty while the list is a draft
 * @param made       moment of the paper; the same sheet gives the same bytes
 */
public record CutHead(
        LocalizedText title,
        LocalizedText place,
        LocalizedText tranche,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer hijriShift,
        String listDigest,
        Instant made) {}

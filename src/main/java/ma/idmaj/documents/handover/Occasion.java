package ma.idmaj.documents.handover;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where and when.
 *
 * @param made moment of the paper; the same sheet gives the same bytes
 */
public record Occasion(LocalizedText title, LocalizedText place, LocalDate date, Instant made) {}

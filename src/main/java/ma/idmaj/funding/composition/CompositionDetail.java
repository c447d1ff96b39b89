package ma.idmaj.funding.composition;

import ma.idmaj.shared.LocalizedText;

import java.util.Map;
import java.util.UUID;

/** A run whole, with the names of whom and what it speaks of. */
public record CompositionDetail(
        CompositionRow row,
        Parameters parameters,
        Outcome outcome,
        Map<UUID, CandidateRow> people,
        Map<UUID, LocalizedText> items) {}

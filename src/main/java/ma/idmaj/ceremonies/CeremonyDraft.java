package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What an organiser says of a ceremony before it has a list.
 *
 * @param envelope what its list may cost at most, above zero
 */
public record CeremonyDraft(
        LocalizedText title,
        LocalizedText place,
        @Nullable String divisionCode,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable UUID trancheId,
        Money envelope) {}

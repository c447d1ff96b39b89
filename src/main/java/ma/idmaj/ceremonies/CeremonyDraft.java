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
 * @param hijriShift days that separate the Hijri date of the day from the reckoned calendar, −1 to 1; null: not confirmed,
 *                   and no paper prints one
 * @param envelope what its list may cost at most, above zero
 */
public record CeremonyDraft(
        LocalizedText title,
        LocalizedText place,
        @Nullable String divisionCode,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable Integer hijriShift,
        @Nullable UUID trancheId,
        Money envelope) {

    /** Without a Hijri date: it is confirmed when the day is near. */
    public CeremonyDraft(
            LocalizedText title,
            LocalizedText place,
            @Nullable String divisionCode,
            LocalDate heldOn,
            @Nullable LocalTime heldAt,
            @Nullable UUID trancheId,
            Money envelope) {
        this(title, place, divisionCode, heldOn, heldAt, null, trancheId, envelope);
    }
}

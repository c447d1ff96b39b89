package ma.idmaj.reporting.official;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An official figure with where it comes from and who answers for it.
 *
 * @param region its name; null for the whole country
 */
public record RelapseFigure(
        UUID id,
        LocalDate from,
        LocalDate to,
        @Nullable String regionCode,
        @Nullable LocalizedText region,
        int followed,
        int relapsed,
        LocalizedText source,
        String reference,
        LocalDate publishedOn,
        RelapseState state,
        String enteredBy,
        @Nullable String confirmedBy,
        String reason,
        long version) {

    /** Of ten thousand people followed, rounded half up: 1234 is 12,34 %. */
    public int rate() {
        return Math.toIntExact((relapsed * 10_000L + followed / 2) / followed);
    }
}

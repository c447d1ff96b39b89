package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One tranche with the agreement it belongs to. {@code version} goes back with each change. */
public record TrancheRow(
        UUID id,
        UUID agreementId,
        LocalizedText agreement,
        LocalDate signedOn,
        int ordinal,
        Money envelope,
        TrancheState state,
        @Nullable LocalDate validUntil,
        String proposedBy,
        long version) {

    /** {@code الشطر الثاني}, {@code Deuxième tranche}: for papers, which carry both languages whatever the screen's. */
    public LocalizedText name() {
        return name(ordinal);
    }

    /** The name of an agreement's first, second, third tranche. */
    public static LocalizedText name(int ordinal) {
        return TrancheNames.of(ordinal);
    }

    public boolean closed() {
        return state == TrancheState.CLOSED;
    }
}

package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.time.LocalDate;
import java.util.UUID;

/** One tranche with the agreement it belongs to. */
public record TrancheRow(
        UUID id, UUID agreementId, LocalizedText agreement, LocalDate signedOn, int ordinal, Money envelope) {

    /** {@code الشطر الثاني}, {@code Deuxième tranche}: for papers, which carry both languages whatever the screen's. */
    public LocalizedText name() {
        return TrancheNames.of(ordinal);
    }
}

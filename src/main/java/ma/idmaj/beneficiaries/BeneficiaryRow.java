package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One person in a list.
 *
 * @param cinMasked   {@code BE••••44}; empty when to be completed
 * @param phoneMasked empty when to be completed
 */
public record BeneficiaryRow(
        UUID id,
        long fileNumber,
        PersonName name,
        String cinMasked,
        String phoneMasked,
        @Nullable LocalDate birthDate,
        @Nullable String divisionCode,
        @Nullable UUID centreId) {}

package ma.idmaj.ceremonies.readiness;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What someone is to mend before a ceremony.
 *
 * @param key   of the ceremony in addresses
 * @param gaps  how many are not mended yet
 * @param dueOn of the first of them that has a day
 */
public record MyGaps(
        String key,
        LocalizedText title,
        LocalDate heldOn,
        int gaps,
        @Nullable LocalDate dueOn) {}

package ma.idmaj.catalogue.prices;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supplier with what there is of its offers.
 *
 * @param phone      as people read it aloud; empty while unknown
 * @param quotes     that stand today
 * @param expired    whose validity has ended
 * @param lastQuoted null when nothing was ever asked for
 */
public record SupplierRow(
        UUID id,
        String name,
        String ice,
        String city,
        String phone,
        String email,
        boolean active,
        int quotes,
        int expired,
        @Nullable LocalDate lastQuoted,
        long version) {}

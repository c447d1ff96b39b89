package ma.idmaj.catalogue.kits;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.time.Instant;

/** One version in a kit's history. {@code total} at the prices it was made with. */
public record KitVersion(
        long version, LocalizedText name, String reason, String madeBy, Instant madeAt, int lines, Money total) {}

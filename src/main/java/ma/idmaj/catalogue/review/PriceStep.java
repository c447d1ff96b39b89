package ma.idmaj.catalogue.review;

import ma.idmaj.shared.Money;

import java.time.LocalDate;
import java.util.UUID;

/** One reference price of an item's history, or the one that is proposed. */
public record PriceStep(UUID id, Money price, LocalDate date, String source, String proposedBy, boolean approved) {}

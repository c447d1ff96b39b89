package ma.idmaj.catalogue.prices;

import ma.idmaj.shared.Money;

import java.time.Instant;

/** A proposed price that was not taken, and why: read by whoever proposed it. */
public record RefusedPrice(Money price, String proposedBy, String refusedBy, Instant refusedAt, String reason) {}

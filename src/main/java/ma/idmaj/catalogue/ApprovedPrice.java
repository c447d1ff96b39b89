package ma.idmaj.catalogue;

import ma.idmaj.shared.Money;

import java.time.LocalDate;

/**
 * A reference price that takes the place of the one before.
 *
 * @param price      of one {@code unit}, VAT included
 * @param date       the day it was asked or seen
 * @param proposedBy who proposed it; never who approves it
 */
public record ApprovedPrice(Money price, ItemUnit unit, LocalDate date, String source, String proposedBy) {}

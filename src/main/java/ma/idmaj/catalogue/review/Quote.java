package ma.idmaj.catalogue.review;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supplier asked for one of an item, VAT included.
 *
 * @param valid whether it counts today: until the day it names, or for six months where it names none
 */
public record Quote(
        UUID id, String supplier, LocalDate on, @Nullable LocalDate until, Money price, String unit, boolean valid) {}

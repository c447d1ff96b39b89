package ma.idmaj.reporting;

import java.time.LocalDate;

/**
 * How dear the catalogue is against where it began.
 *
 * @param quarter its first day
 * @param level   100 in the first quarter
 * @param items   whose price is known then
 */
public record PriceLevel(LocalDate quarter, double level, int items) {}

/** A supplier's price list: read, compared with the catalogue, decided row by row, brought in whole or not at all. */
@NullMarked
package ma.idmaj.intake.prices;

import org.jspecify.annotations.NullMarked;

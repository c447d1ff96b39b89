/** Screens of the deliveries to premises. */
@NullMarked
package ma.idmaj.stock.deliveries.ui;

import org.jspecify.annotations.NullMarked;

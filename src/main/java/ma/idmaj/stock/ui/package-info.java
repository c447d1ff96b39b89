/** Screens of the store: counts, pieces, labels, deliveries. */
@NullMarked
package ma.idmaj.stock.ui;

import org.jspecify.annotations.NullMarked;

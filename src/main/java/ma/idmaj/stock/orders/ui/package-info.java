/** Screens of orders and what comes of them. */
@NullMarked
package ma.idmaj.stock.orders.ui;

import org.jspecify.annotations.NullMarked;

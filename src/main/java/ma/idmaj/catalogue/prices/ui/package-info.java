/** Screens of suppliers, quotes and reference prices. */
@NullMarked
package ma.idmaj.catalogue.prices.ui;

import org.jspecify.annotations.NullMarked;

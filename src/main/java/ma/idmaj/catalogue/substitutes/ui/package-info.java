/** Substitutes on an item's page. */
@NullMarked
package ma.idmaj.catalogue.substitutes.ui;

import org.jspecify.annotations.NullMarked;

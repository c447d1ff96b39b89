/** Photos on an item's page. */
@NullMarked
package ma.idmaj.catalogue.photos.ui;

import org.jspecify.annotations.NullMarked;

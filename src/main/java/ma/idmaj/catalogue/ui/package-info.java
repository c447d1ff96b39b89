/** Screens of the catalogue. */
@NullMarked
package ma.idmaj.catalogue.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of {@link ma.idmaj.catalogue.kits}. */
@NullMarked
package ma.idmaj.catalogue.kits.ui;

import org.jspecify.annotations.NullMarked;

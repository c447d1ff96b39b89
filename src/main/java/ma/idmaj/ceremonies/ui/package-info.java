/** Screens of the ceremony. */
@NullMarked
package ma.idmaj.ceremonies.ui;

import org.jspecify.annotations.NullMarked;

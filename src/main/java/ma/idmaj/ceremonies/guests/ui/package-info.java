/** The guests' page. */
@NullMarked
package ma.idmaj.ceremonies.guests.ui;

import org.jspecify.annotations.NullMarked;

/** A ceremony's programme minute by minute, and the ceremony as a file for calendars. */
@NullMarked
package ma.idmaj.ceremonies.programme;

import org.jspecify.annotations.NullMarked;

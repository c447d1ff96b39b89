/** A ceremony's programme minute by minute, and the ceremony as a file for calendars. */
@NamedInterface("programme")
@NullMarked
package ma.idmaj.ceremonies.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The guests of a ceremony, in the order of precedence. */
@NamedInterface("guests")
@NullMarked
package ma.idmaj.ceremonies.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

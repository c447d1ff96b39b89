/** What press texts and statements go by: their occasion, the words they may not hold, whom of the list they may name. */
@NamedInterface("pressbasis")
@NullMarked
package ma.idmaj.ceremonies.press.basis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

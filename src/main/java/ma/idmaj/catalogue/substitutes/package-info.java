/** Which items may stand in for which: never themselves, never in a circle. */
@NamedInterface("substitutes")
@NullMarked
package ma.idmaj.catalogue.substitutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

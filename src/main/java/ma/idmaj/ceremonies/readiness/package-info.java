/** How ready each line of a list is, who mends what is missing and by when, and what holds the ceremony's next step up. */
@NamedInterface("readiness")
@NullMarked
package ma.idmaj.ceremonies.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

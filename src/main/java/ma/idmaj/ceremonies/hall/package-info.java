/** What is printed for a ceremony's hall: labels, badges, place cards, invitations, convocations, the running order. */
@NamedInterface("hall")
@NullMarked
package ma.idmaj.ceremonies.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

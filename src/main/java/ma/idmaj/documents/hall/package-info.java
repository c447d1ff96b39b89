/** What is printed for the hall of a ceremony: labels, badges, place cards, invitations, the running order. */
@NamedInterface("hall")
@NullMarked
package ma.idmaj.documents.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

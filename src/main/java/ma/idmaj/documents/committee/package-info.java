/** The minutes of a committee's session. */
@NamedInterface("committee")
@NullMarked
package ma.idmaj.documents.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

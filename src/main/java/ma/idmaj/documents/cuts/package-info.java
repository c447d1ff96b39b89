/** The cuts of a distribution list: each holds what its reader may see, and has no room for anything else. */
@NamedInterface("cuts")
@NullMarked
package ma.idmaj.documents.cuts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Papers attached to a file: told by their content, sealed, every reading of one on the trail. */
@NamedInterface("papers")
@NullMarked
package ma.idmaj.beneficiaries.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

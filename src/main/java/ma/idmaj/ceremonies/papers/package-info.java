/** The papers of a ceremony: the list in its cuts, each person's record, receipt, engagement and mandate, the register. */
@NamedInterface("papers")
@NullMarked
package ma.idmaj.ceremonies.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What visits find of a business and its equipment, and where that leads its project. */
@NamedInterface("findings")
@NullMarked
package ma.idmaj.followup.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

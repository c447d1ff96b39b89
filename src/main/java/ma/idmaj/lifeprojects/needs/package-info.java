/** The equipment a project asks for: how much of it, how urgently, why, and what may stand in for it. */
@NamedInterface("needs")
@NullMarked
package ma.idmaj.lifeprojects.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

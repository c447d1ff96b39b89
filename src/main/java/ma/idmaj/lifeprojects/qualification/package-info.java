/** The training taken for a life project, and its referrals to partner institutions. */
@NamedInterface("qualification")
@NullMarked
package ma.idmaj.lifeprojects.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

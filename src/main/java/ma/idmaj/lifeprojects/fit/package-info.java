/** Why a project suits the person: training, activity, equipment and market in one paragraph, and what is missing. */
@NamedInterface("fit")
@NullMarked
package ma.idmaj.lifeprojects.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

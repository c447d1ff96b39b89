/** The diagnosis of a life project along its pathways, and the actions that follow from it. */
@NamedInterface("pathway")
@NullMarked
package ma.idmaj.lifeprojects.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

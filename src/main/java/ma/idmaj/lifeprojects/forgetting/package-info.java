/** How the projects of a person made anonymous are forgotten. */
@NullMarked
package ma.idmaj.lifeprojects.forgetting;

import org.jspecify.annotations.NullMarked;

/** Screens of {@link ma.idmaj.lifeprojects.feasibility}. */
@NullMarked
package ma.idmaj.lifeprojects.feasibility.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of {@link ma.idmaj.lifeprojects.needs}. */
@NullMarked
package ma.idmaj.lifeprojects.needs.ui;

import org.jspecify.annotations.NullMarked;

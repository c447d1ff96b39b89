/** Screens of the life projects. */
@NullMarked
package ma.idmaj.lifeprojects.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the committee. */
@NullMarked
package ma.idmaj.lifeprojects.committee.ui;

import org.jspecify.annotations.NullMarked;

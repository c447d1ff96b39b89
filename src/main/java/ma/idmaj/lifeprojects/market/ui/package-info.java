/** Screens of {@link ma.idmaj.lifeprojects.market}. */
@NullMarked
package ma.idmaj.lifeprojects.market.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the figures. */
@NullMarked
package ma.idmaj.reporting.ui;

import org.jspecify.annotations.NullMarked;

/** Readiness on the ceremony's pages. */
@NullMarked
package ma.idmaj.ceremonies.readiness.ui;

import org.jspecify.annotations.NullMarked;

/** Eligible people beside the list. */
@NullMarked
package ma.idmaj.ceremonies.eligible.ui;

import org.jspecify.annotations.NullMarked;

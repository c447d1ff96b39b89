/** The guests of a ceremony, in the order of precedence. */
@NullMarked
package ma.idmaj.ceremonies.guests;

import org.jspecify.annotations.NullMarked;

/** The reserve beside the list, and the substitution from it. */
@NullMarked
package ma.idmaj.ceremonies.reserve.ui;

import org.jspecify.annotations.NullMarked;

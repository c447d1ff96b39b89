/** The page of the formulas of protocol. */
@NullMarked
package ma.idmaj.ceremonies.press.formulas.ui;

import org.jspecify.annotations.NullMarked;

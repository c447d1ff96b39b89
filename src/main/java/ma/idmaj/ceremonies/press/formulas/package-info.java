/** Formulas of protocol in their exact words, proposed by one person and approved by another. */
@NamedInterface("formulas")
@NullMarked
package ma.idmaj.ceremonies.press.formulas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What guests and, with their consents, beneficiaries said for the press. */
@NamedInterface("statements")
@NullMarked
package ma.idmaj.ceremonies.press.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

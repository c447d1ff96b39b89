/** The text for the press, as it is handed out on paper. */
@NamedInterface("press")
@NullMarked
package ma.idmaj.documents.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

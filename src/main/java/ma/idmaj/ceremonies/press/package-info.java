/** What is said of a ceremony in public: sentences around its frozen figures, approved by a second person. */
@NamedInterface("press")
@NullMarked
package ma.idmaj.ceremonies.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Looking at papers before and after they are issued, and the page that says which paper a code belongs to. */
@NamedInterface("ui")
@NullMarked
package ma.idmaj.papers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

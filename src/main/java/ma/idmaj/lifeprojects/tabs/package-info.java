/** What another part of the product implements to stand on a life project's page. */
@NamedInterface("tabs")
@NullMarked
package ma.idmaj.lifeprojects.tabs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

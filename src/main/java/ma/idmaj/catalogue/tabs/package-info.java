/** What another part of the product implements to stand on an item's page. */
@NamedInterface("tabs")
@NullMarked
package ma.idmaj.catalogue.tabs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

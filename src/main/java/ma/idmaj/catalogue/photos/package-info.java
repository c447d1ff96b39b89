/** Pictures of an item: drawn anew, small ones beside the large. */
@NamedInterface("photos")
@NullMarked
package ma.idmaj.catalogue.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

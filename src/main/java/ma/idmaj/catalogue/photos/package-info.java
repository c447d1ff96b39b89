/** Pictures of an item: drawn anew, small ones beside the large. */
@NullMarked
package ma.idmaj.catalogue.photos;

import org.jspecify.annotations.NullMarked;

/** What rules find in the catalogue and supervisors decide: computed from the tables, never stored. */
@NamedInterface("review")
@NullMarked
package ma.idmaj.catalogue.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

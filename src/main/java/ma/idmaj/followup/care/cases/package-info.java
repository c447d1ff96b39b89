/** What cases after the day are made of: kinds and where they stand, what is said of each, the things they are about. */
@NamedInterface("care-cases")
@NullMarked
package ma.idmaj.followup.care.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

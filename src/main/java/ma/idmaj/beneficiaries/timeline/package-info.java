/** What another module implements to tell what happened to a person, before the day, on it and after. */
@NamedInterface("timeline")
@NullMarked
package ma.idmaj.beneficiaries.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

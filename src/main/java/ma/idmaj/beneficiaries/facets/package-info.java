/** What another module implements to narrow the list of people by what it knows. */
@NamedInterface("facets")
@NullMarked
package ma.idmaj.beneficiaries.facets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Filters of the people's list kept under a name, for oneself or for colleagues. */
@NamedInterface("views")
@NullMarked
package ma.idmaj.beneficiaries.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

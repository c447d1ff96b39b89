/** Forgetting a person: what is overwritten or deleted, module by module, and what stays for the figures and the trail. */
@NamedInterface("forgetting")
@NullMarked
package ma.idmaj.beneficiaries.forgetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** A person's registration while it is under way: answers kept as they are typed, checked, and sent to become a file. */
@NamedInterface("registration")
@NullMarked
package ma.idmaj.beneficiaries.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * How a person is reached: calls made and convocations sent, confirmed or not. Inside the module alone, but for the demo,
 * which makes some.
 */
@NamedInterface("contacts")
@NullMarked
package ma.idmaj.beneficiaries.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * How a person is reached: calls made and convocations sent, confirmed or not. Read by the ceremonies, for their lists; the demo
 * makes some.
 */
@NamedInterface("contacts")
@NullMarked
package ma.idmaj.beneficiaries.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

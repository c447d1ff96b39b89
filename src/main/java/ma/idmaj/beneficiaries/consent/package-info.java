/** What people were told of law 09-08 and what they answered: records that are never changed, only followed by others. */
@NamedInterface("consent")
@NullMarked
package ma.idmaj.beneficiaries.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

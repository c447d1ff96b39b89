/** A person's photo: drawn anew, sealed, shown outside the file only with consent. */
@NamedInterface("photo")
@NullMarked
package ma.idmaj.beneficiaries.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

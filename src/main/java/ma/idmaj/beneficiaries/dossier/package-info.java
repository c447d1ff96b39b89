/** All that is kept about one person, for that person: what each module adds, and the file made of it. */
@NamedInterface("dossier")
@NullMarked
package ma.idmaj.beneficiaries.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

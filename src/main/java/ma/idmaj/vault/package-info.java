/** Seals what must not lie readable in the database (CIN, phone, photos, papers). */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ma.idmaj.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

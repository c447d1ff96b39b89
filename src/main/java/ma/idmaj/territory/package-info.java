/** Regions, provinces and arrondissements; centres. Reference data of HCP. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ma.idmaj.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

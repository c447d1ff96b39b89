/** How often one account may ask for what carries people's data: searches, exports, whole numbers. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ma.idmaj.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Components every screen uses. Knows no feature. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package ma.idmaj.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

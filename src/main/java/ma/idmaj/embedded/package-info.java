/** The real MariaDB, started by Idmaj itself when it is given no database address. Not in the production jar. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ma.idmaj.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

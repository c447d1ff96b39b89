/** What those who run Idmaj look at: whether its database answers and takes writes, its measures, what a log line belongs to. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package ma.idmaj.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Value objects every feature speaks in. No Vaadin, no Spring beans. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package ma.idmaj.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

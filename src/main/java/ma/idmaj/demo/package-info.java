/** Invented people and the two ceremonies of the demo profile. Nobody imports it. */
@ApplicationModule
@NullMarked
package ma.idmaj.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Where each person of a list is served on the day: desks and tables, named one by one, by ranges or in turn. */
@NamedInterface("stations")
@NullMarked
package ma.idmaj.ceremonies.stations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

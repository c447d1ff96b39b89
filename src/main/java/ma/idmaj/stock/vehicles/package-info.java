/** What a vehicle carries besides its serial number: registration, insurance, transfer of ownership. */
@NamedInterface("vehicles")
@NullMarked
package ma.idmaj.stock.vehicles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Big pieces brought to the premises: the delivery note, and whether they were installed and explained there. */
@NamedInterface("deliveries")
@NullMarked
package ma.idmaj.stock.deliveries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

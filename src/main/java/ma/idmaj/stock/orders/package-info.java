/** Orders to suppliers, each against a tranche, and the sums from which more suppliers are to be asked. */
@NamedInterface("orders")
@NullMarked
package ma.idmaj.stock.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

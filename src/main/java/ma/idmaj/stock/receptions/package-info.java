/** Goods received against an order: what the committee accepted, refused and found damaged, and its record on paper. */
@NamedInterface("receptions")
@NullMarked
package ma.idmaj.stock.receptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What items cost: suppliers, what they asked, and how a reference price is proposed, approved and remembered. */
@NamedInterface("prices")
@NullMarked
package ma.idmaj.catalogue.prices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

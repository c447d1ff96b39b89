/** Papers of the stock: receptions, deliveries, labels of pieces. */
@NamedInterface("stock")
@NullMarked
package ma.idmaj.documents.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Labels of pieces, one or a sheet, each with a QR code that opens the piece. */
@NamedInterface("labels")
@NullMarked
package ma.idmaj.stock.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

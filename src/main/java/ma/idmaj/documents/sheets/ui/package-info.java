/** The button every list has: taken away as its screen shows it. */
@NamedInterface("take-away")
@NullMarked
package ma.idmaj.documents.sheets.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

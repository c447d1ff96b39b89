/** Lists of any length as spreadsheets, written row by row: what is written is not held. */
@NamedInterface("tables")
@NullMarked
package ma.idmaj.documents.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

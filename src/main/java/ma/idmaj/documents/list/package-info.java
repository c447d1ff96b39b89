/** The distribution list, whole or in part, on paper and as a spreadsheet. */
@NamedInterface("list")
@NullMarked
package ma.idmaj.documents.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

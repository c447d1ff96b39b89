/**
 * Lists of any length as spreadsheets: {@link ma.idmaj.documents.sheets.ExportedList} says what a list is, {@link
 * ma.idmaj.documents.sheets.ListExports} writes it row by row. What is written is not held.
 */
@NamedInterface("sheets")
@NullMarked
package ma.idmaj.documents.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

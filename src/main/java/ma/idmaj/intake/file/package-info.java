/**
 * A clerk's file as a grid of texts: what it is (judged by its bytes), its sheets, its cells. Knows nothing of lists,
 * people or prices, so that other spreadsheets may be read with it.
 */
@NamedInterface("file")
@NullMarked
package ma.idmaj.intake.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Pages that exist already: shown as pictures, read back from a scanner, put together in one file. */
@NamedInterface("pages")
@NullMarked
package ma.idmaj.documents.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

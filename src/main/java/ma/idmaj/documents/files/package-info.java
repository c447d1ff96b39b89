/** Files someone brings: told by their content, never by their name; a picture drawn anew. */
@NamedInterface("files")
@NullMarked
package ma.idmaj.documents.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Papers of one person's file. */
@NamedInterface("person")
@NullMarked
package ma.idmaj.documents.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Kits by trade: each change makes a version, and whoever took an older one keeps what they took. */
@NamedInterface("kits")
@NullMarked
package ma.idmaj.catalogue.kits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

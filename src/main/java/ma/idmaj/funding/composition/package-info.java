/** Lists composed inside a tranche's envelope by a solver that gives its reasons, kept as they were found. */
@NamedInterface("composition")
@NullMarked
package ma.idmaj.funding.composition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

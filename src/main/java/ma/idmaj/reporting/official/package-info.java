/** What official sources publish of relapse: aggregates, entered by one person and confirmed by another. */
@NamedInterface("official")
@NullMarked
package ma.idmaj.reporting.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The way out of the programme: proposed by one, decided by another. */
@NullMarked
package ma.idmaj.followup.exit;

import org.jspecify.annotations.NullMarked;

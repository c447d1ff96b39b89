/** The day played through on a list beforehand: how long it takes, and what would be missing. Writes nothing. */
@NullMarked
package ma.idmaj.ceremonies.rehearsal;

import org.jspecify.annotations.NullMarked;

/** One person's share of the ceremonies: what was received, and what happened on the day. */
@NullMarked
package ma.idmaj.ceremonies.received;

import org.jspecify.annotations.NullMarked;

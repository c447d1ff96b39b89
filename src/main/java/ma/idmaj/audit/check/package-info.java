/** Reads the whole trail and names the first row that is not as it was written. */
@NullMarked
package ma.idmaj.audit.check;

import org.jspecify.annotations.NullMarked;

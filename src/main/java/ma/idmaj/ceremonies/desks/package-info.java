/** Accounts of the desks of one ceremony and its day. */
@NullMarked
package ma.idmaj.ceremonies.desks;

import org.jspecify.annotations.NullMarked;

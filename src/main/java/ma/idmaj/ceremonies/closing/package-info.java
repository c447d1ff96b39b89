/** What follows the day: signed papers kept, returns, and a closed ceremony opened again by two people. */
@NullMarked
package ma.idmaj.ceremonies.closing;

import org.jspecify.annotations.NullMarked;

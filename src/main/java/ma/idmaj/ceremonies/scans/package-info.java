/** A stack of signed papers from a scanner, told apart by the codes on their pages and attached to their lines. */
@NullMarked
package ma.idmaj.ceremonies.scans;

import org.jspecify.annotations.NullMarked;

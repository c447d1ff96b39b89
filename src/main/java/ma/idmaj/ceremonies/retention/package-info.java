/** What ceremonies of long ago need not keep: signatures, scans of signed papers, guests. */
@NullMarked
package ma.idmaj.ceremonies.retention;

import org.jspecify.annotations.NullMarked;

/** The page on which a stack of signed papers is read and attached. */
@NullMarked
package ma.idmaj.ceremonies.scans.ui;

import org.jspecify.annotations.NullMarked;

/** Where a ceremony's papers are taken away as one file. */
@NullMarked
package ma.idmaj.ceremonies.bundle.ui;

import org.jspecify.annotations.NullMarked;

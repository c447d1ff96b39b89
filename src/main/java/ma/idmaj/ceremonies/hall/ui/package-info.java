/** The panel from which a ceremony's hall papers are printed. */
@NullMarked
package ma.idmaj.ceremonies.hall.ui;

import org.jspecify.annotations.NullMarked;

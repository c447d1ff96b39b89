/** The screen that enters what was ticked on paper. */
@NullMarked
package ma.idmaj.ceremonies.paper.ui;

import org.jspecify.annotations.NullMarked;

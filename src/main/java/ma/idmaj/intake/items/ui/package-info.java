/** The screen that shows what an edited catalogue changes. */
@NullMarked
package ma.idmaj.intake.items.ui;

import org.jspecify.annotations.NullMarked;

/** The screen that shows what an edited list changes. */
@NullMarked
package ma.idmaj.intake.lines.ui;

import org.jspecify.annotations.NullMarked;

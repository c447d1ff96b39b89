/** An edited list on its way back, shown change by change. */
@NullMarked
package ma.idmaj.intake.changes.ui;

import org.jspecify.annotations.NullMarked;

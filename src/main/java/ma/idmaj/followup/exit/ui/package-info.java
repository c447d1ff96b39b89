/** Screens of the way out of the programme. */
@NullMarked
package ma.idmaj.followup.exit.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the visits. */
@NullMarked
package ma.idmaj.followup.ui;

import org.jspecify.annotations.NullMarked;

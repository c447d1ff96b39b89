/** Screens of the after-sale care. */
@NullMarked
package ma.idmaj.followup.care.ui;

import org.jspecify.annotations.NullMarked;

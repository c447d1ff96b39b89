/** Tasks that visits raise, as other screens show them. */
@NullMarked
package ma.idmaj.followup.help.ui;

import org.jspecify.annotations.NullMarked;

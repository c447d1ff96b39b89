/** The form of a visit on a phone, and planning by area. */
@NullMarked
package ma.idmaj.followup.making.ui;

import org.jspecify.annotations.NullMarked;

/** A person's time line on screen. */
@NullMarked
package ma.idmaj.beneficiaries.timeline.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the funding. */
@NullMarked
package ma.idmaj.funding.ui;

import org.jspecify.annotations.NullMarked;

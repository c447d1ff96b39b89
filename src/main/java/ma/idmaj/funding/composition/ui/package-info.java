/** Screens of the compositions. */
@NullMarked
package ma.idmaj.funding.composition.ui;

import org.jspecify.annotations.NullMarked;

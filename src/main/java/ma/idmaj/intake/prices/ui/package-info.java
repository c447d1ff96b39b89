/** The screen that brings a supplier's price list in. */
@NullMarked
package ma.idmaj.intake.prices.ui;

import org.jspecify.annotations.NullMarked;

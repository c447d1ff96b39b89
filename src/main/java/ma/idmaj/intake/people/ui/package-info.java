/** The screen that brings people in from a spreadsheet. */
@NullMarked
package ma.idmaj.intake.people.ui;

import org.jspecify.annotations.NullMarked;

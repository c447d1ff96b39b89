/** People brought in from a spreadsheet: read, shown, mended in place, checked against the files there are, undone. */
@NullMarked
package ma.idmaj.intake.people;

import org.jspecify.annotations.NullMarked;

/**
 * A ceremony's open list on its way back from a spreadsheet: quantities, prices, items and the order, compared line by line
 * and written through the list's own verbs. Who stands on the list is not decided by a file: people come in elsewhere.
 */
@NullMarked
package ma.idmaj.intake.lines;

import org.jspecify.annotations.NullMarked;

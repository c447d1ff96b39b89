/**
 * The catalogue's own spreadsheet on its way back: exported, edited, compared row by row with the items as they are now, and
 * written through the catalogue's own verbs. A price is only proposed: another supervisor approves it.
 */
@NullMarked
package ma.idmaj.intake.items;

import org.jspecify.annotations.NullMarked;

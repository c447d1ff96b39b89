/** The list of people taken away: as a spreadsheet of any length, or on paper. */
@NullMarked
package ma.idmaj.beneficiaries.lists;

import org.jspecify.annotations.NullMarked;

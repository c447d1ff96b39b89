/** What an edit of a file and an edit saved meanwhile make together. */
@NullMarked
package ma.idmaj.beneficiaries.editing;

import org.jspecify.annotations.NullMarked;

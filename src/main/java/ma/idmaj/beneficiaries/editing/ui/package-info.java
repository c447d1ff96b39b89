/** The form of a file there is, and the choice between two edits of it. */
@NullMarked
package ma.idmaj.beneficiaries.editing.ui;

import org.jspecify.annotations.NullMarked;

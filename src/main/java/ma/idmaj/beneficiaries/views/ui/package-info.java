/** Saved views beside the filter of the people's list. */
@NullMarked
package ma.idmaj.beneficiaries.views.ui;

import org.jspecify.annotations.NullMarked;

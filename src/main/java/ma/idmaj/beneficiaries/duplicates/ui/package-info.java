/** The panel beside a form, and the queue where pairs are decided. */
@NullMarked
package ma.idmaj.beneficiaries.duplicates.ui;

import org.jspecify.annotations.NullMarked;

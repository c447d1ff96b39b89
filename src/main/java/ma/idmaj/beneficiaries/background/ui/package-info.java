/** A person's background on the page and in a registration. */
@NullMarked
package ma.idmaj.beneficiaries.background.ui;

import org.jspecify.annotations.NullMarked;

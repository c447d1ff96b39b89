/** A person's answers to the notice of law 09-08, on the page and in a registration. */
@NullMarked
package ma.idmaj.beneficiaries.consent.ui;

import org.jspecify.annotations.NullMarked;

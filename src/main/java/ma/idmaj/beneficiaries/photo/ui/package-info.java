/** A person's photo on the page and in a registration. */
@NullMarked
package ma.idmaj.beneficiaries.photo.ui;

import org.jspecify.annotations.NullMarked;

/** Screen of the legal holds. */
@NullMarked
package ma.idmaj.privacy.holds.ui;

import org.jspecify.annotations.NullMarked;

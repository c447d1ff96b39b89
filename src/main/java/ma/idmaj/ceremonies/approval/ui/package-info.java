/** Parts of the page on which a list is approved or returned. */
@NullMarked
package ma.idmaj.ceremonies.approval.ui;

import org.jspecify.annotations.NullMarked;

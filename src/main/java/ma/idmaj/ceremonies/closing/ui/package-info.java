/** Parts of the page on which a ceremony is closed, opened again or called off. */
@NullMarked
package ma.idmaj.ceremonies.closing.ui;

import org.jspecify.annotations.NullMarked;

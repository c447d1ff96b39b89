/** The desks of a ceremony on its preparation page. */
@NullMarked
package ma.idmaj.ceremonies.desks.ui;

import org.jspecify.annotations.NullMarked;

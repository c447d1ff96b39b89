/** The press text on the ceremony's report. */
@NullMarked
package ma.idmaj.ceremonies.press.ui;

import org.jspecify.annotations.NullMarked;

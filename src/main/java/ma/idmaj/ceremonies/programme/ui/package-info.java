/** The programme's page. */
@NullMarked
package ma.idmaj.ceremonies.programme.ui;

import org.jspecify.annotations.NullMarked;

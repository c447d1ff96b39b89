/** The rehearsal's page. */
@NullMarked
package ma.idmaj.ceremonies.rehearsal.ui;

import org.jspecify.annotations.NullMarked;

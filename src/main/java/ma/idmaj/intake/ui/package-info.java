/** The import of a list: file, preview with findings, all or nothing. */
@NullMarked
package ma.idmaj.intake.ui;

import org.jspecify.annotations.NullMarked;

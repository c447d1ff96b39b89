/** How long each category is kept, and the work that lets go what has lain long enough: preview, run, report. */
@NullMarked
package ma.idmaj.privacy.retention;

import org.jspecify.annotations.NullMarked;

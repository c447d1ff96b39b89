/** The trail as the auditor reads it. */
@NullMarked
package ma.idmaj.audit.ui;

import org.jspecify.annotations.NullMarked;

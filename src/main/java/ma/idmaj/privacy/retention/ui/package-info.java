/** Screen of the retention schedule, its work and its reports. */
@NullMarked
package ma.idmaj.privacy.retention.ui;

import org.jspecify.annotations.NullMarked;

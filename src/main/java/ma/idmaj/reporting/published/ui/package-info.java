@NullMarked
package ma.idmaj.reporting.published.ui;

import org.jspecify.annotations.NullMarked;

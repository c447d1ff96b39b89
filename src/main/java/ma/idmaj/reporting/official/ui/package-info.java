@NullMarked
package ma.idmaj.reporting.official.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package ma.idmaj.keys.ui;

import org.jspecify.annotations.NullMarked;

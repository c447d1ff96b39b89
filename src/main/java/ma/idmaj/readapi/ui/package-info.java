@NullMarked
package ma.idmaj.readapi.ui;

import org.jspecify.annotations.NullMarked;

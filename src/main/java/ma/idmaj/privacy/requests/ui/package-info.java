/** Screens of the register of requests. */
@NullMarked
package ma.idmaj.privacy.requests.ui;

import org.jspecify.annotations.NullMarked;

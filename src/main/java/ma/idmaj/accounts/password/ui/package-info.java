/** Parts of pages where a password is chosen. */
@NullMarked
package ma.idmaj.accounts.password.ui;

import org.jspecify.annotations.NullMarked;

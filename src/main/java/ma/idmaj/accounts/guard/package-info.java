/** Attempts to log in are counted, made to wait, and shut out for a while: by name, by address, and after the password. */
@NullMarked
package ma.idmaj.accounts.guard;

import org.jspecify.annotations.NullMarked;

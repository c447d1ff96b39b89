/**
 * The way in: the password, then whatever else is due, then a session. Until every step is passed nobody is signed in, so
 * that no page, service or desk's address has to know of half a log-in.
 */
@NamedInterface("login")
@NullMarked
package ma.idmaj.accounts.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

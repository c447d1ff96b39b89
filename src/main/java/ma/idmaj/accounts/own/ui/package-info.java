/** The page of whoever is signed in: password, second factor, sessions. */
@NullMarked
package ma.idmaj.accounts.own.ui;

import org.jspecify.annotations.NullMarked;

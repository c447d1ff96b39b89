/** KeptPasswords: what a new one has to be, how one is proven, and how it is changed. */
@NullMarked
package ma.idmaj.accounts.password;

import org.jspecify.annotations.NullMarked;

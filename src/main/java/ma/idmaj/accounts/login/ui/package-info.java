/** What is asked after the password, one page each. */
@NullMarked
package ma.idmaj.accounts.login.ui;

import org.jspecify.annotations.NullMarked;

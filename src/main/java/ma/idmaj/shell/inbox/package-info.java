/** What waits for the account, told on every page. */
@NullMarked
package ma.idmaj.shell.inbox;

import org.jspecify.annotations.NullMarked;

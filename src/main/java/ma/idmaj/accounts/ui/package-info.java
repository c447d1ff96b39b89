/** The administrator's page. */
@NullMarked
package ma.idmaj.accounts.ui;

import org.jspecify.annotations.NullMarked;

/** Parts of pages about the second factor: a device's secret, its code, recovery codes. */
@NullMarked
package ma.idmaj.accounts.factor.ui;

import org.jspecify.annotations.NullMarked;

/** The second factor: codes that change every half minute, and recovery codes for who has lost the device. */
@NullMarked
package ma.idmaj.accounts.factor;

import org.jspecify.annotations.NullMarked;

/** Legal holds: nothing of a person, or of anybody on a ceremony's list, goes while one stands. */
@NullMarked
package ma.idmaj.privacy.holds;

import org.jspecify.annotations.NullMarked;

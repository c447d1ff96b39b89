/**
 * The acts of the day as the desks' browsers send them: journalled there under an id of their own, posted to one address,
 * carried out once however often they arrive.
 */
@NullMarked
package ma.idmaj.ceremonies.acts;

import org.jspecify.annotations.NullMarked;

/** How a person made anonymous is forgotten on lists, records, deliveries and in texts for the press. */
@NullMarked
package ma.idmaj.ceremonies.forgetting;

import org.jspecify.annotations.NullMarked;

/** People who may be put on a list: searched, picked one by one, pasted by their numbers, or taken from a saved view. */
@NullMarked
package ma.idmaj.ceremonies.eligible;

import org.jspecify.annotations.NullMarked;

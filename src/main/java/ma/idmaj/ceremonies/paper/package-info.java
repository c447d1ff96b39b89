/** The paper twin of the day: the list to serve from without a screen, and what was ticked on it entered at once. */
@NullMarked
package ma.idmaj.ceremonies.paper;

import org.jspecify.annotations.NullMarked;

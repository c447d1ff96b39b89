/** Finding items: by words of either script, and by facets that say how many each choice would leave. */
@NullMarked
package ma.idmaj.catalogue.search;

import org.jspecify.annotations.NullMarked;

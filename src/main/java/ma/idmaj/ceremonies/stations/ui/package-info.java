/** The order people are called in, and the stations they are sent to. */
@NullMarked
package ma.idmaj.ceremonies.stations.ui;

import org.jspecify.annotations.NullMarked;

/** Plots as inline SVG: what time is on them runs with the reading direction, the map does not. */
@NullMarked
package ma.idmaj.reporting.ui.plots;

import org.jspecify.annotations.NullMarked;

/** A few journeys by Vaadin TestBench, in the profile of that name only; the browser tests everybody runs are elsewhere. */
@NullMarked
package ma.idmaj.testbench;

import org.jspecify.annotations.NullMarked;

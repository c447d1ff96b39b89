/** The list that fits inside an envelope as a problem and its best answer. Pure values, no database, no screen. */
@NullMarked
package ma.idmaj.funding.composition.solver;

import org.jspecify.annotations.NullMarked;

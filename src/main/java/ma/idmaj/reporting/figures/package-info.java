/** How each figure is computed, and which may be told: pure over a cohort read once. */
@NullMarked
package ma.idmaj.reporting.figures;

import org.jspecify.annotations.NullMarked;

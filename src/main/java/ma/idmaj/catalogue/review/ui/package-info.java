/** The review queue: one finding at a time, decided by keys. */
@NullMarked
package ma.idmaj.catalogue.review.ui;

import org.jspecify.annotations.NullMarked;

/** The rules of the review, one class each. They read what {@link ma.idmaj.catalogue.review.CatalogueFacts} loaded. */
@NullMarked
package ma.idmaj.catalogue.review.rules;

import org.jspecify.annotations.NullMarked;

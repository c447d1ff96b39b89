/** What is known of an item beside its names: model, measures, what it needs at its place, warranty. Values and their rules. */
@NamedInterface("facts")
@NullMarked
package ma.idmaj.catalogue.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

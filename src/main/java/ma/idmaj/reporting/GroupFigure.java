package ma.idmaj.reporting;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

/**
 * People equipped, and what they were given, of one group.
 *
 * @param group null for those together that are too few to be told apart
 */
public record GroupFigure(@Nullable Choice group, int people, Money amount) {

    /** The mean, rounded to the centime; nothing for nobody. */
    public Money perPerson() {
        return people == 0 ? Money.ZERO : new Money(Math.round((double) amount.centimes() / people));
    }
}

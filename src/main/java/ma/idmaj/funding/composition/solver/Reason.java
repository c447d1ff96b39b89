package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

/**
 * One limit that adding to the list as it stands would break.
 *
 * @param missing how much more the limit would have to allow; nought where that is no amount
 */
public record Reason(Limit limit, Money missing) {

    static Reason of(Limit limit) {
        return new Reason(limit, Money.ZERO);
    }
}

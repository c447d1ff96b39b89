package ma.idmaj.funding.money;

import ma.idmaj.shared.Money;

import java.util.Collection;

/**
 * Where the money of a tranche, or one funder's part of it, stands.
 *
 * @param envelope   granted
 * @param carriedIn  what earlier tranches did not spend
 * @param carriedOut handed on to a later tranche
 * @param planned    lists in the making or submitted
 * @param committed  approved lists; once a ceremony is closed, what was handed over there
 * @param spent      handed over and signed for, item by item
 * @param released   was committed and, its ceremony closed, not handed over: free again
 */
public record Funds(
        Money envelope,
        Money carriedIn,
        Money carriedOut,
        Money planned,
        Money committed,
        Money spent,
        Money released) {

    public static final Funds NONE =
            new Funds(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public static Funds sum(Collection<Funds> many) {
        return many.stream().reduce(NONE, Funds::plus);
    }

    public Money available() {
        return envelope.plus(carriedIn);
    }

    /** What may still be committed; below zero when lists were approved beyond the tranche. */
    public Money left() {
        return available().minus(committed).minus(carriedOut);
    }

    public Money toHandOver() {
        return committed.minus(spent);
    }

    public Money unspent() {
        return available().minus(spent).minus(carriedOut);
    }

    private Funds plus(Funds other) {
        return new Funds(
                envelope.plus(other.envelope),
                carriedIn.plus(other.carriedIn),
                carriedOut.plus(other.carriedOut),
                planned.plus(other.planned),
                committed.plus(other.committed),
                spent.plus(other.spent),
                released.plus(other.released));
    }
}

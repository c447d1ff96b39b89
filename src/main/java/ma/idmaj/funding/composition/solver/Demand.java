package ma.idmaj.funding.composition.solver;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One thing asked for that may clash with others.
 *
 * @param project whose, for people, lines and prices
 * @param subject the need of a line or price, the item of a stock
 * @param index   of the minimum in its list, -1 otherwise
 */
public record Demand(
        Kind kind, @Nullable UUID project, @Nullable UUID subject, int index) {

    /** What is asked for. */
    public enum Kind {
        PERSON_IN,
        PERSON_OUT,
        LINE_IN,
        LINE_OUT,
        PRICE,
        MINIMUM,
        STOCK,
        CEILING,
        COFUNDERS,
        ENVELOPE
    }

    static Demand of(Kind kind) {
        return new Demand(kind, null, null, -1);
    }

    static Demand ofStock(UUID item) {
        return new Demand(Kind.STOCK, null, item, -1);
    }

    static Demand ofMinimum(int index) {
        return new Demand(Kind.MINIMUM, null, null, index);
    }

    static Demand ofPerson(Candidate candidate) {
        var kind = candidate.fixing() == Fixing.IN ? Kind.PERSON_IN : Kind.PERSON_OUT;
        return new Demand(kind, candidate.project(), null, -1);
    }

    static Demand ofLine(Candidate candidate, Need need) {
        var kind = need.fixing() == Fixing.IN ? Kind.LINE_IN : Kind.LINE_OUT;
        return new Demand(kind, candidate.project(), need.id(), -1);
    }

    static Demand ofPrice(Candidate candidate, Need need) {
        return new Demand(Kind.PRICE, candidate.project(), need.id(), -1);
    }
}

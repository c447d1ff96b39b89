package ma.idmaj.funding.composition.solver;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One thing asked for that may clash with others.
 *
 * @param project whose, for people, lines and prices; of whoever has several, the first of them
 * @param subject the need of a line or price, the item of a stock
 * @param index   of the minimum in its list, -1 otherwise
 */
public record Demand(
        Sort kind, @Nullable UUID project, @Nullable UUID subject, int index) {

    /** What is asked for. */
    public enum Sort {
        PERSON_IN,
        PERSON_OUT,
        LINE_IN,
        LINE_OUT,
        PRICE,
        ONE_PROJECT,
        MINIMUM,
        STOCK,
        CEILING,
        COFUNDERS,
        ENVELOPE
    }

    static Demand of(Sort kind) {
        return new Demand(kind, null, null, -1);
    }

    static Demand ofStock(UUID item) {
        return new Demand(Sort.STOCK, null, item, -1);
    }

    static Demand ofMinimum(int index) {
        return new Demand(Sort.MINIMUM, null, null, index);
    }

    static Demand ofPerson(Candidate candidate) {
        var kind = candidate.fixing() == Fixing.IN ? Sort.PERSON_IN : Sort.PERSON_OUT;
        return new Demand(kind, candidate.project(), null, -1);
    }

    static Demand ofOneProject(Candidate first) {
        return new Demand(Sort.ONE_PROJECT, first.project(), null, -1);
    }

    static Demand ofLine(Candidate candidate, Need need) {
        var kind = need.fixing() == Fixing.IN ? Sort.LINE_IN : Sort.LINE_OUT;
        return new Demand(kind, candidate.project(), need.id(), -1);
    }

    static Demand ofPrice(Candidate candidate, Need need) {
        return new Demand(Sort.PRICE, candidate.project(), need.id(), -1);
    }
}

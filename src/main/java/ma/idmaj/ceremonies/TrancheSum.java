package ma.idmaj.ceremonies;

import ma.idmaj.funding.CommitmentSource.Use;
import ma.idmaj.shared.Money;

import java.util.UUID;

/** What lines of one state cost, on lists of one state that spend from one tranche. */
record TrancheSum(UUID trancheId, CeremonyState ceremony, LineState line, long centimes) {

    /** A signed line is spent; what a closed ceremony did not hand over is free again. */
    Use use() {
        // Whoever took the place has the money, too.
        if (!line.counts()) return Use.NONE;
        var sum = new Money(centimes);
        boolean signed = line == LineState.SIGNED;
        return switch (ceremony) {
            case DRAFT, LIST_OPEN, SUBMITTED -> new Use(sum, Money.ZERO, Money.ZERO, Money.ZERO);
            case APPROVED, IN_PROGRESS, DONE -> new Use(Money.ZERO, sum, signed ? sum : Money.ZERO, Money.ZERO);
            case CLOSED ->
                signed ? new Use(Money.ZERO, sum, sum, Money.ZERO) : new Use(Money.ZERO, Money.ZERO, Money.ZERO, sum);
            case POSTPONED, CANCELLED -> Use.NONE;
        };
    }
}

package ma.idmaj.ceremonies;

import ma.idmaj.funding.CommitmentSource.Use;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What items of one state cost, on lines of one state, on lists of one state that spend from one tranche.
 *
 * @param reopening by which a closed ceremony was opened again; null where it was not
 */
record TrancheSum(
        UUID trancheId,
        CeremonyState ceremony,
        @Nullable UUID reopening,
        LineState line,
        ItemState item,
        long centimes) {

    /** Spent is what was handed over and signed for, item by item; what a closed ceremony did not hand over is free again. */
    Use use() {
        // Whoever took the place has the money, too.
        if (!line.counts()) return Use.NONE;
        var sum = new Money(centimes);
        boolean given = line == LineState.SIGNED && item.handedOver();
        return switch (ceremony) {
            case DRAFT, LIST_OPEN, SUBMITTED -> new Use(sum, Money.ZERO, Money.ZERO, Money.ZERO);
            case APPROVED, IN_PROGRESS -> handing(sum, given);
            // Opened again nobody is served, and what the closing set free may be another list's by now.
            case DONE -> reopening == null ? handing(sum, given) : closed(sum, given);
            case CLOSED -> closed(sum, given);
            // What was handed over before it was broken off is gone from the money all the same.
            case POSTPONED, CANCELLED -> given ? new Use(Money.ZERO, sum, sum, Money.ZERO) : Use.NONE;
        };
    }

    private static Use handing(Money sum, boolean given) {
        return new Use(Money.ZERO, sum, given ? sum : Money.ZERO, Money.ZERO);
    }

    private static Use closed(Money sum, boolean given) {
        return given ? new Use(Money.ZERO, sum, sum, Money.ZERO) : new Use(Money.ZERO, Money.ZERO, Money.ZERO, sum);
    }
}

package ma.idmaj.stock.orders;

import ma.idmaj.shared.Money;

/** From which sum of an order three quotes are wanted, and from which a tender. Below, one quote is enough. */
public record Thresholds(Money threeQuotesFrom, Money tenderFrom) {

    /** How an order of a sum is to be prepared. */
    public enum Procedure {
        ONE_QUOTE(1),
        THREE_QUOTES(3),
        /** Offers are opened by a committee: the quotes kept here say nothing of it. */
        TENDER(0);

        private final int quotes;

        Procedure(int quotes) {
            this.quotes = quotes;
        }

        /** @return from how many suppliers a valid quote is wanted for each item */
        public int quotes() {
            return quotes;
        }
    }

    public Procedure of(Money total) {
        if (total.compareTo(tenderFrom) >= 0) return Procedure.TENDER;
        return total.compareTo(threeQuotesFrom) >= 0 ? Procedure.THREE_QUOTES : Procedure.ONE_QUOTE;
    }

    /** The sum from which a procedure is wanted. */
    public Money from(Procedure procedure) {
        return switch (procedure) {
            case ONE_QUOTE -> Money.ZERO;
            case THREE_QUOTES -> threeQuotesFrom;
            case TENDER -> tenderFrom;
        };
    }
}

package ma.idmaj.intake.prices;

import static ma.idmaj.intake.prices.PriceRowChoice.LEAVE_OUT;
import static ma.idmaj.intake.prices.PriceRowChoice.NEW_ITEM;
import static ma.idmaj.intake.prices.PriceRowChoice.QUOTE;
import static ma.idmaj.intake.prices.PriceRowChoice.QUOTE_AND_PRICE;

import java.util.List;

/** What a row of a price list is, beside the catalogue; those to look at first stand first. */
public enum RowKind {
    /**
     * Its price is so far from the one there is, or its unit is another, that it is rather a slip; of a new item whose rows
     * contradict one another, each of them.
     */
    SUSPICIOUS(LEAVE_OUT, QUOTE),
    /** A name, a price or a date is missing or unreadable. */
    LACKING(LEAVE_OUT),
    /** An earlier row names the same item. */
    DOUBLE(LEAVE_OUT, QUOTE),
    /** The catalogue lacks it. */
    NEW(NEW_ITEM, LEAVE_OUT),
    /** The catalogue has it at another price. */
    SAME_NEW_PRICE(QUOTE_AND_PRICE, QUOTE, LEAVE_OUT),
    /** The catalogue has it at this price. */
    SAME_PRICE(QUOTE, LEAVE_OUT);

    private final List<PriceRowChoice> choices;

    RowKind(PriceRowChoice... choices) {
        this.choices = List.of(choices);
    }

    /** The usual one first. */
    public List<PriceRowChoice> choices() {
        return choices;
    }
}

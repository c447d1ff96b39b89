package ma.idmaj.stock.orders;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;

/**
 * What the thresholds say of an order: never a refusal.
 *
 * @param from  the sum from which this procedure is wanted
 * @param lacking items with fewer valid quotes than wanted
 */
public record ThresholdNote(Thresholds.Procedure procedure, Money from, List<Quoted> lacking) {

    /** An item and how many suppliers have a valid quote for it. */
    public record Quoted(LocalizedText item, int suppliers) {}

    /** Whether there is something to look at before ordering. */
    public boolean warns() {
        return procedure == Thresholds.Procedure.TENDER || !lacking.isEmpty();
    }
}

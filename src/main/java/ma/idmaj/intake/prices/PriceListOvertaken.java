package ma.idmaj.intake.prices;

import ma.idmaj.shared.Refusal;

import java.util.List;

/** The catalogue has changed under a list that was being decided. The sentence's value 0 is the rows it concerns. */
public final class PriceListOvertaken extends Refusal {

    PriceListOvertaken(List<Integer> rows) {
        super("intake.prices.overtaken", rows);
    }
}

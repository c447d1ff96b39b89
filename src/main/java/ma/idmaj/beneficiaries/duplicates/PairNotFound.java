package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.Refusal;

/** No such pair, or one of whose files lies in another centre: the answer is the same. */
public class PairNotFound extends Refusal {
    PairNotFound() {
        super("beneficiaries.duplicates.notFound");
    }
}

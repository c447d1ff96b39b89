package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.Refusal;

/** Someone else has decided the pair, or taken the decision back. */
public class DecidedMeanwhile extends Refusal {
    public DecidedMeanwhile() {
        super("beneficiaries.duplicates.decidedMeanwhile");
    }
}

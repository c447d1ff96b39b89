package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.Refusal;

/** One of two files has been written since they were laid side by side; the pair is shown anew. */
public class ChangedSinceShown extends Refusal {
    public ChangedSinceShown() {
        super("beneficiaries.duplicates.changedSinceShown");
    }
}

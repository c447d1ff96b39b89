package ma.idmaj.beneficiaries;

import ma.idmaj.shared.Refusal;

/** Someone else has written the file since it was read; what was typed stays on the screen. */
public class ChangedMeanwhile extends Refusal {
    ChangedMeanwhile() {
        super("beneficiaries.changedMeanwhile");
    }
}

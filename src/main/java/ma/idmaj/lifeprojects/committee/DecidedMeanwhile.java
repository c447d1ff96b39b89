package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.Refusal;

/** Another approver has decided on this file a moment before. */
public final class DecidedMeanwhile extends Refusal {

    DecidedMeanwhile() {
        super("lifeprojects.committee.decidedMeanwhile");
    }
}

package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Refusal;

/** Someone else has written the feasibility since it was read; what was typed stays on the screen. */
public class FeasibilityChangedMeanwhile extends Refusal {

    FeasibilityChangedMeanwhile() {
        super("lifeprojects.feasibility.changedMeanwhile");
    }
}

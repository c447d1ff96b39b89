package ma.idmaj.lifeprojects.needs;

import ma.idmaj.shared.Refusal;

/** Someone else has changed or removed the line since it was read; what was typed stays on the screen. */
public class NeedChangedMeanwhile extends Refusal {

    NeedChangedMeanwhile() {
        super("lifeprojects.needs.changedMeanwhile");
    }
}

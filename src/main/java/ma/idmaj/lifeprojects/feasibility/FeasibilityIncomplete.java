package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

/** A project cannot go to the committee yet: says what is missing, and on which tab. */
public class FeasibilityIncomplete extends Refusal {

    FeasibilityIncomplete(LocalizedText missing) {
        super("lifeprojects.feasibility.incomplete", missing);
    }
}

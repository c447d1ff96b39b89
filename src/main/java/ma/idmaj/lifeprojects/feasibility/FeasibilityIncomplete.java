package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.shared.LocalizedText;

/** A project cannot go to the committee yet: says what is missing, and on which tab. */
public class FeasibilityIncomplete extends MoveRefused {

    FeasibilityIncomplete(String tab, LocalizedText missing) {
        super(tab, "lifeprojects.feasibility.incomplete", missing);
    }
}

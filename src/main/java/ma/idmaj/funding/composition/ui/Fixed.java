package ma.idmaj.funding.composition.ui;

import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

/** A person, or one line of a person's, fixed by hand. */
record Fixed(CandidateRow person, @Nullable NeedRow line, Fixing fixing) {

    boolean sameAs(Fixed other) {
        boolean sameLine = line == null
                ? other.line == null
                : other.line != null && line.id().equals(other.line.id());
        return sameLine && person.project().equals(other.person.project());
    }

    String words() {
        boolean arabic = Localized.language().arabic();
        String name = person.name().in(arabic);
        return line == null
                ? Localized.text("funding.composition.fixed.person", name, Localized.label(fixing))
                : Localized.text(
                        "funding.composition.fixed.line", name, line.item().in(arabic), Localized.label(fixing));
    }
}

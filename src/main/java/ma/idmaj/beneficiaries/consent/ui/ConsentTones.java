package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentRecord;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

import org.jspecify.annotations.Nullable;

/** What a person said, to the eye. */
final class ConsentTones {

    private ConsentTones() {}

    /** @param answer null while the person has not been asked */
    static Component chip(@Nullable ConsentRecord answer) {
        return answer == null
                ? new StateChip(Tone.WAITING, "beneficiaries.consent.notAsked")
                : new StateChip(answer.answer(), tone(answer.answer()));
    }

    private static Tone tone(ConsentAnswer answer) {
        return switch (answer) {
            case GIVEN -> Tone.GOOD;
            case REFUSED, WITHDRAWN -> Tone.BAD;
        };
    }
}

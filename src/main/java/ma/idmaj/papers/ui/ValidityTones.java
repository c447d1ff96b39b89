package ma.idmaj.papers.ui;

import ma.idmaj.papers.Validity;
import ma.idmaj.ui.Tone;

/** How a paper's validity looks. */
final class ValidityTones {

    private ValidityTones() {}

    static Tone of(Validity validity) {
        return switch (validity) {
            case VALID -> Tone.GOOD;
            case REPLACED -> Tone.WAITING;
            case ANNULLED -> Tone.BAD;
        };
    }
}

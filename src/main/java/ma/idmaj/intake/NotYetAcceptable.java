package ma.idmaj.intake;

import ma.idmaj.shared.Refusal;

/** A list was to be accepted with blocking findings. The sentence's value 0 is their number. */
public final class NotYetAcceptable extends Refusal {

    NotYetAcceptable(int blocking) {
        super("intake.refused.notYetAcceptable", blocking);
    }
}

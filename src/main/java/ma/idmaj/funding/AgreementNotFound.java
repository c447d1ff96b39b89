package ma.idmaj.funding;

import ma.idmaj.shared.Refusal;

/** No such agreement. */
public final class AgreementNotFound extends Refusal {

    AgreementNotFound() {
        super("funding.gone");
    }
}

package ma.idmaj.followup.making;

import ma.idmaj.shared.Refusal;

/** No such visit, or one of another centre. */
public class VisitNotFound extends Refusal {

    VisitNotFound() {
        super("followup.gone");
    }
}

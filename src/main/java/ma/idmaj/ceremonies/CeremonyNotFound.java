package ma.idmaj.ceremonies;

import ma.idmaj.shared.Refusal;

/** No such ceremony, or none this account may open: the answer is the same. */
public class CeremonyNotFound extends Refusal {
    CeremonyNotFound() {
        super("ceremonies.notFound");
    }
}

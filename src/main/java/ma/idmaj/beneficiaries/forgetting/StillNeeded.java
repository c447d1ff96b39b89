package ma.idmaj.beneficiaries.forgetting;

import ma.idmaj.shared.Refusal;

import java.util.List;

/** The person can't be made anonymous now. */
public class StillNeeded extends Refusal {

    private final List<String> stops;

    /** @param stops keys of the sentences that say why; the first is the message */
    StillNeeded(List<String> stops) {
        super(stops.getFirst());
        this.stops = List.copyOf(stops);
    }

    public List<String> stops() {
        return stops;
    }
}

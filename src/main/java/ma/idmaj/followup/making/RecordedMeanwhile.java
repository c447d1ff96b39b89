package ma.idmaj.followup.making;

import ma.idmaj.followup.VisitState;
import ma.idmaj.shared.Refusal;

import java.util.Objects;

/** Somebody else has recorded the visit: what was written now is not kept. */
public class RecordedMeanwhile extends Refusal {

    private final String by;

    RecordedMeanwhile(Visit visit) {
        this(Objects.requireNonNullElse(visit.recordedBy(), "—"), visit.state());
    }

    private RecordedMeanwhile(String by, VisitState state) {
        super("followup.making.recordedMeanwhile", by, state);
        this.by = by;
    }

    /** A user name. */
    public String by() {
        return by;
    }
}

package ma.idmaj.beneficiaries.contacts;

import java.util.EnumSet;
import java.util.Set;

/** Where a convocation stands; the only moves are those of {@link #next}. */
public enum ConvocationState {
    PLANNED,
    SENT,
    CONFIRMED,
    DECLINED,
    NO_ANSWER,
    CANCELLED;

    /** Who did not answer may still do so, or be asked again; who confirmed may still be prevented. */
    public Set<ConvocationState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(CONFIRMED, DECLINED, NO_ANSWER, CANCELLED);
            case NO_ANSWER -> EnumSet.of(SENT, CONFIRMED, DECLINED, CANCELLED);
            case CONFIRMED -> EnumSet.of(DECLINED, CANCELLED);
            case DECLINED, CANCELLED -> EnumSet.noneOf(ConvocationState.class);
        };
    }

    /** Whether the person has not said yes or no yet. */
    public boolean open() {
        return this == PLANNED || this == SENT || this == NO_ANSWER;
    }
}

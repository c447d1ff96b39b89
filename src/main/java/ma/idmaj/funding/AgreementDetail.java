package ma.idmaj.funding;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One agreement whole: what it says, its tranches in their order, and its history, the newest first. */
public record AgreementDetail(
        UUID id, AgreementDraft terms, List<TrancheRow> tranches, List<Act> history, long version) {

    /** Whether ceiling and funders stay as they are: a tranche was approved on them. */
    public boolean fixed() {
        return tranches.stream().anyMatch(tranche -> tranche.state() != TrancheState.PROPOSED);
    }

    /**
     * One thing that happened.
     *
     * @param ordinal of the tranche it happened to, 0 for the agreement itself
     * @param before  the envelope it changed, if it did
     */
    public record Act(
            Kind kind,
            int ordinal,
            @Nullable Money before,
            @Nullable Money amount,
            String reason,
            String by,
            Instant at) {}

    /** What can happen to an agreement or a tranche. */
    public enum Kind {
        SIGNED,
        /** Said anew, terms and all: whoever did never approves a tranche on them. */
        DESCRIBED,
        /** Its name, dates, scheme or partners alone. */
        CORRECTED,
        PROPOSED,
        APPROVED,
        CHANGED,
        CLOSED,
        CARRIED_OVER
    }
}

package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.lifeprojects.pathway.Pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One referral to a partner, and the answer when there is one. */
public record ReferralRow(
        UUID id,
        UUID partner,
        Pathway pathway,
        String reason,
        LocalDate sentOn,
        ReferralState state,
        @Nullable LocalDate decidedOn,
        String note,
        long version) {}

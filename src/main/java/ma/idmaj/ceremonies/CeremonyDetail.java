package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One ceremony whole, without its lines. {@code version} goes back with each change. */
public record CeremonyDetail(
        UUID id,
        String key,
        LocalizedText title,
        LocalizedText place,
        @Nullable String divisionCode,
        LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable Integer hijriShift,
        @Nullable UUID trancheId,
        Money envelope,
        CeremonyState state,
        int listVersion,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String digest,
        @Nullable String verifyCode,
        @Nullable Instant closedAt,
        boolean preparedByMe,
        long version) {

    static CeremonyDetail of(Ceremony c, String username) {
        return new CeremonyDetail(
                c.id,
                c.alias == null ? c.id.toString() : c.alias,
                c.title,
                c.place,
                c.divisionCode,
                c.heldOn,
                c.heldAt,
                c.hijriShift,
                c.trancheId,
                c.envelope,
                c.state,
                c.listVersion,
                c.submittedBy,
                c.submittedAt,
                c.approvedBy,
                c.approvedAt,
                c.digest,
                c.verifyCode,
                c.closedAt,
                c.preparers.contains(username),
                c.version);
    }
}

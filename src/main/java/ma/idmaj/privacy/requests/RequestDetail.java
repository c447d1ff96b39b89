package ma.idmaj.privacy.requests;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * A request whole.
 *
 * @param proof null until it is known who asks
 * @param given null unless it was answered
 * @param stops what its objection stops now
 */
public record RequestDetail(
        RequestRow row,
        RequestWay way,
        String contact,
        String wish,
        @Nullable IdentityProof proof,
        @Nullable LocalDate provedOn,
        @Nullable Given given,
        String answer,
        String receivedBy,
        @Nullable String closedBy,
        Set<StopScope> stops) {}
